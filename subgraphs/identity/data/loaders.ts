import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { loaderById, loaderFamily, loaderOf } from '../../_platform/loaders.ts';
import type { IdentityDocument } from '../domain/identity-document.ts';
import type { Identifier, Organization, Patient } from '../domain/patient.ts';
import type { LegalStatusRecord } from '../domain/legal-status.ts';
import type { RepresentationDocument } from '../domain/representation-document.ts';
import type { RepresentationEvent } from '../domain/representation-event.ts';
import type { Representation } from '../domain/representation.ts';
import type { Account } from '../domain/account.ts';
import { findAccountsOfPatients } from './account-record.repository.ts';
import { findOrganizations } from './account.repository.ts';
import { listLegalStatus } from './legal-status.repository.ts';
import { findDocuments, findIdentifiers, findOrganizationsOf, findPatients } from './patient.repository.ts';
import { findRepresentationDocuments, listRepresentationEvents } from './representation-record.repository.ts';
import {
  findRepresentations,
  listRepresentations,
  type RepresentationScope,
} from './representation.repository.ts';
import type { IdentityDatabase } from './tables.ts';

/** Batches the reads of one request; keys are ids of patients unless the name says otherwise. */
export interface IdentityLoaders {
  readonly patient: DataLoader<string, Patient | null>;
  readonly documents: DataLoader<string, readonly IdentityDocument[] | null>;
  readonly identifiers: DataLoader<string, readonly Identifier[] | null>;
  readonly organizationsOf: DataLoader<string, readonly Organization[] | null>;
  readonly accountsOf: DataLoader<string, readonly Account[] | null>;
  readonly organizationById: DataLoader<string, Organization | null>;
  readonly representationById: DataLoader<string, Representation | null>;
  readonly representations: (list: {
    readonly page: Page;
    readonly scope: RepresentationScope;
  }) => DataLoader<string, PageOfRows<Representation> | null>;
  readonly documentsOfRepresentation: DataLoader<string, readonly RepresentationDocument[] | null>;
  readonly eventsOfRepresentation: (page: Page) => DataLoader<string, PageOfRows<RepresentationEvent> | null>;
  readonly legalStatus: (page: Page) => DataLoader<string, PageOfRows<LegalStatusRecord> | null>;
}

export function createLoaders(db: Kysely<IdentityDatabase>): IdentityLoaders {
  return {
    patient: loaderById((ids) => findPatients(db, ids)),
    documents: loaderOf((ids) => findDocuments(db, ids)),
    identifiers: loaderOf((ids) => findIdentifiers(db, ids)),
    organizationsOf: loaderOf((ids) => findOrganizationsOf(db, ids)),
    accountsOf: loaderOf((ids) => findAccountsOfPatients(db, ids)),
    organizationById: loaderById((ids) => findOrganizations(db, ids)),
    representationById: loaderById((ids) => findRepresentations(db, ids)),
    representations: loaderFamily((ids, list: { page: Page; scope: RepresentationScope }) =>
      listRepresentations(db, ids, list.scope, list.page),
    ),
    documentsOfRepresentation: loaderOf((ids) => findRepresentationDocuments(db, ids)),
    eventsOfRepresentation: loaderFamily((ids, page: Page) => listRepresentationEvents(db, ids, page)),
    legalStatus: loaderFamily((ids, page: Page) => listLegalStatus(db, ids, page)),
  };
}
