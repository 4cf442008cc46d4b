import { decidedByUseCase, guardedByOwner, subject, type AccessRules } from '../_platform/access-rules.ts';
import { reportRow, type DiagnosticReport } from './domain/diagnostic-report.ts';
import type { EmergencyAccess } from './domain/emergency-access.ts';
import { observationRow, type Observation } from './domain/observation.ts';
import type { ResultHiding } from './domain/result-hiding.ts';
import type { PatientReference } from './domain/result.ts';
import { serviceRequestRow, type ServiceRequest } from './domain/service-request.ts';

/** `@access` says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Mutation: decidedByUseCase,
  Patient: subject(({ id }: PatientReference) => id),
  DiagnosticReport: subject(({ patientId }: DiagnosticReport) => patientId, reportRow),
  Observation: subject(({ patientId }: Observation) => patientId, observationRow),
  ServiceRequest: subject(({ patientId }: ServiceRequest) => patientId, serviceRequestRow),
  EmergencyAccess: subject(({ patientId }: EmergencyAccess) => patientId),
  ResultHiding: subject(({ patientId }: ResultHiding) => patientId),
  RequestPaper: guardedByOwner,
  ShownDocument: guardedByOwner,
  Coding: guardedByOwner,
  ResultIdentifier: guardedByOwner,
  Quantity: guardedByOwner,
  ReferenceRange: guardedByOwner,
};
