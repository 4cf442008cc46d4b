import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { loaderById, loaderFamily, loaderOf } from '../../_platform/loaders.ts';
import { isClaimNumber, type Claim } from '../domain/claim.ts';
import type { ClaimEvent } from '../domain/claim-life-cycle.ts';
import type { Coverage } from '../domain/coverage.ts';
import { findTimelines } from './claim-event.repository.ts';
import {
  findClaims,
  findClaimsByNumber,
  findClaimsForBeneficiaries,
  listClaimsOfPatients,
  type ClaimListOwner,
  type PatientClaimListing,
} from './claim.repository.ts';
import { findCoverages, listCoverages } from './coverage.repository.ts';
import type { ClaimsDatabase } from './tables.ts';

/** Batches the reads of one request. An id or a number that is none of ours answers null. */
export interface ClaimsLoaders {
  readonly claimById: DataLoader<string, Claim | null>;
  readonly claimByNumber: DataLoader<string, Claim | null>;
  /** By the person's id: claims about others that name them. */
  readonly claimsForBeneficiary: DataLoader<string, readonly Claim[] | null>;
  readonly coverageById: DataLoader<string, Coverage | null>;
  /** By `Claim.id`. */
  readonly timeline: DataLoader<string, readonly ClaimEvent[] | null>;
  /** By `Patient.id`. */
  readonly coverages: (page: Page) => DataLoader<string, PageOfRows<Coverage> | null>;
  /** By {@link claimListKey}. */
  readonly claims: (listing: PatientClaimListing) => DataLoader<string, PageOfRows<Claim> | null>;
}

export function createLoaders(db: Kysely<ClaimsDatabase>): ClaimsLoaders {
  return {
    claimById: loaderById((ids) => findClaims(db, ids)),
    claimByNumber: loaderOf(async (keys) => {
      const numbers = keys.filter(isClaimNumber);
      return numbers.length === 0 ? new Map<string, Claim>() : findClaimsByNumber(db, numbers);
    }),
    claimsForBeneficiary: loaderOf((ids) => findClaimsForBeneficiaries(db, ids)),
    coverageById: loaderById((ids) => findCoverages(db, ids)),
    timeline: loaderOf((ids) => findTimelines(db, ids)),
    coverages: loaderFamily((ids, page: Page) => listCoverages(db, ids, page)),
    claims: loaderFamily(async (keys, listing: PatientClaimListing) => {
      const owners = keys.map((key) => JSON.parse(key) as ClaimListOwner);
      const pages = await listClaimsOfPatients(db, owners, listing);
      return new Map(
        owners.flatMap((owner) => {
          const page = pages.get(owner.patientId);
          return page ? [[claimListKey(owner), page] as const] : [];
        }),
      );
    }),
  };
}

/** A patient's list, with what stands in it: each patient may have other claims as a beneficiary. */
export function claimListKey({ patientId, claimIdsAsBeneficiary }: ClaimListOwner): string {
  return JSON.stringify({ patientId, claimIdsAsBeneficiary });
}
