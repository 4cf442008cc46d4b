import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { loaderById, loaderFamily, loaderOf } from '../../_platform/loaders.ts';
import type { Consent } from '../domain/consent.ts';
import type { PortalBlock } from '../domain/portal-block.ts';
import type { Signature } from '../domain/signature.ts';
import { findConsents, listConsents } from './consent.repository.ts';
import { findPortalBlocks } from './portal-block.repository.ts';
import { findSignatures } from './signature.repository.ts';
import type { ConsentDatabase } from './tables.ts';

/** Batches the reads of one request; keys are ids of patients unless the name says otherwise. */
export interface ConsentLoaders {
  readonly consentById: DataLoader<string, Consent | null>;
  readonly signaturesOfConsent: DataLoader<string, readonly Signature[] | null>;
  readonly portalBlock: DataLoader<string, PortalBlock | null>;
  readonly consents: (page: Page) => DataLoader<string, PageOfRows<Consent> | null>;
}

export function createLoaders(db: Kysely<ConsentDatabase>): ConsentLoaders {
  return {
    consentById: loaderById((ids) => findConsents(db, ids)),
    signaturesOfConsent: loaderOf((ids) => findSignatures(db, ids)),
    portalBlock: loaderOf((ids) => findPortalBlocks(db, ids)),
    consents: loaderFamily((ids, page: Page) => listConsents(db, ids, page)),
  };
}
