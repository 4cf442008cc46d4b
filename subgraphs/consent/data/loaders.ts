import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { loaderById, loaderFamily, loaderOf } from '../../_platform/loaders.ts';
import type { Instant } from '../../_policy/types.ts';
import type { BreachNotice } from '../domain/breach.ts';
import type { AccessEvent, AccessLogFilter } from '../domain/access-event.ts';
import type { Consent } from '../domain/consent.ts';
import type { DataHold } from '../domain/data-hold.ts';
import type { PortalBlock } from '../domain/portal-block.ts';
import type { OpenProcessingConsent } from '../domain/processing-consent-needed.ts';
import type { PublishedText, TextKind } from '../domain/published-text.ts';
import type { Signature } from '../domain/signature.ts';
import type { SubjectRequest } from '../domain/subject-request.ts';
import { listBreachNotices } from './breach.repository.ts';
import { findConsents, findOpenProcessingConsents, listConsents } from './consent.repository.ts';
import { findDataHolds } from './data-hold.repository.ts';
import { findPortalBlocks, listPortalBlocks } from './portal-block.repository.ts';
import { findTexts, findTextsInEffect } from './published-text.repository.ts';
import { findSignatures } from './signature.repository.ts';
import { findSubjectRequests, listSubjectRequests } from './subject-request.repository.ts';
import { listAccessEvents } from './access-log.repository.ts';
import type { ConsentDatabase } from './tables.ts';

type PagesOf<Row> = (page: Page) => DataLoader<string, PageOfRows<Row> | null>;

/** Batches the reads of one request; keys are ids of patients unless the name says otherwise. */
export interface ConsentLoaders {
  readonly consentById: DataLoader<string, Consent | null>;
  readonly subjectRequestById: DataLoader<string, SubjectRequest | null>;
  readonly signaturesOfConsent: DataLoader<string, readonly Signature[] | null>;
  readonly openProcessingConsent: DataLoader<string, OpenProcessingConsent | null>;
  /** By kind. */
  readonly textInEffect: (when: { readonly at: Instant }) => DataLoader<string, PublishedText | null>;
  /** By version. */
  readonly textOfVersion: (of: { readonly kind: TextKind }) => DataLoader<string, PublishedText | null>;
  readonly portalBlock: DataLoader<string, PortalBlock | null>;
  readonly dataHold: DataLoader<string, DataHold | null>;
  readonly consents: PagesOf<Consent>;
  readonly portalBlocks: PagesOf<PortalBlock>;
  readonly subjectRequests: (
    list: SubjectRequestList,
  ) => DataLoader<string, PageOfRows<SubjectRequest> | null>;
  readonly breachNotices: PagesOf<BreachNotice>;
  readonly accessLog: (list: AccessLogList) => DataLoader<string, PageOfRows<AccessEvent> | null>;
}

interface SubjectRequestList {
  readonly page: Page;
  readonly organizationId: string | null;
}

interface AccessLogList {
  readonly page: Page;
  readonly filter: AccessLogFilter;
}

export function createLoaders(db: Kysely<ConsentDatabase>): ConsentLoaders {
  return {
    consentById: loaderById((ids) => findConsents(db, ids)),
    subjectRequestById: loaderById((ids) => findSubjectRequests(db, ids)),
    signaturesOfConsent: loaderOf((ids) => findSignatures(db, ids)),
    openProcessingConsent: loaderOf((ids) => findOpenProcessingConsents(db, ids)),
    textInEffect: loaderFamily((kinds, { at }: { readonly at: Instant }) =>
      findTextsInEffect(db, kinds, new Date(at)),
    ),
    textOfVersion: loaderFamily((versions, { kind }: { readonly kind: TextKind }) =>
      findTexts(db, kind, versions),
    ),
    portalBlock: loaderOf((ids) => findPortalBlocks(db, ids)),
    dataHold: loaderOf((ids) => findDataHolds(db, ids)),
    accessLog: loaderFamily((ids, { page, filter }: AccessLogList) =>
      listAccessEvents(db, ids, filter, page),
    ),
    consents: loaderFamily((ids, page: Page) => listConsents(db, ids, page)),
    portalBlocks: loaderFamily((ids, page: Page) => listPortalBlocks(db, ids, page)),
    subjectRequests: loaderFamily((ids, { page, organizationId }: SubjectRequestList) =>
      listSubjectRequests(db, ids, organizationId, page),
    ),
    breachNotices: loaderFamily((ids, page: Page) => listBreachNotices(db, ids, page)),
  };
}
