import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { loaderById, loaderFamily, loaderOf } from '../../_platform/loaders.ts';
import type { ResultCategory } from '../../_policy/types.ts';
import type { DiagnosticReport } from '../domain/diagnostic-report.ts';
import type { EmergencyAccess } from '../domain/emergency-access.ts';
import type { Observation } from '../domain/observation.ts';
import type { Identifier } from '../domain/result.ts';
import type { ServiceRequest } from '../domain/service-request.ts';
import type { VisibleRows } from '../domain/visible-results.ts';
import { findReportIdentifiers, findReports, listReports } from './diagnostic-report.repository.ts';
import { findEmergencyAccesses, listEmergencyAccesses } from './emergency-access.repository.ts';
import {
  findObservationIdentifiers,
  findObservations,
  listObservations,
  listObservationsOfReports,
  type ReportedObservation,
} from './observation.repository.ts';
import { findServiceRequests, listServiceRequests } from './service-request.repository.ts';
import type { LabResultsDatabase } from './tables.ts';

/** Batches the reads of one request. Lists hold what was found visible before they are asked for. */
export interface LabResultsLoaders {
  readonly report: DataLoader<string, DiagnosticReport | null>;
  readonly observation: DataLoader<string, Observation | null>;
  readonly serviceRequest: DataLoader<string, ServiceRequest | null>;
  readonly emergencyAccess: DataLoader<string, EmergencyAccess | null>;
  readonly reportIdentifiers: DataLoader<string, readonly Identifier[] | null>;
  readonly observationIdentifiers: DataLoader<string, readonly Identifier[] | null>;
  /** By patient. */
  readonly reports: (list: ReportList) => DataLoader<string, PageOfRows<DiagnosticReport> | null>;
  /** By patient. */
  readonly observations: (list: ObservationList) => DataLoader<string, PageOfRows<Observation> | null>;
  /** By report. */
  readonly observationsOfReport: (page: Page) => DataLoader<string, PageOfRows<ReportedObservation> | null>;
  /** By patient. */
  readonly serviceRequests: (page: Page) => DataLoader<string, PageOfRows<ServiceRequest> | null>;
  /** By patient. */
  readonly emergencyAccesses: (page: Page) => DataLoader<string, PageOfRows<EmergencyAccess> | null>;
}

interface ReportList {
  readonly page: Page;
  readonly categories: readonly ResultCategory[] | null;
}

interface ObservationList {
  readonly page: Page;
  readonly code: string | null;
}

/** @param visible what was decided in this request so far, whenever a list is fetched */
export function createLoaders(
  db: Kysely<LabResultsDatabase>,
  visible: () => readonly VisibleRows[],
): LabResultsLoaders {
  return {
    report: loaderById((ids) => findReports(db, ids)),
    observation: loaderById((ids) => findObservations(db, ids)),
    serviceRequest: loaderById((ids) => findServiceRequests(db, ids)),
    emergencyAccess: loaderById((ids) => findEmergencyAccesses(db, ids)),
    reportIdentifiers: loaderOf((ids) => findReportIdentifiers(db, ids)),
    observationIdentifiers: loaderOf((ids) => findObservationIdentifiers(db, ids)),
    reports: loaderFamily((ids, { page, categories }: ReportList) =>
      listReports(db, ids, visible(), categories, page),
    ),
    observations: loaderFamily((ids, { page, code }: ObservationList) =>
      listObservations(db, ids, visible(), code, page),
    ),
    observationsOfReport: loaderFamily((ids, page: Page) =>
      listObservationsOfReports(db, ids, visible(), page),
    ),
    serviceRequests: loaderFamily((ids, page: Page) => listServiceRequests(db, ids, visible(), page)),
    emergencyAccesses: loaderFamily((ids, page: Page) => listEmergencyAccesses(db, ids, page)),
  };
}
