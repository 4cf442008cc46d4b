import type { CivilDate, Row } from '../../_policy/types.ts';
import type { ClaimState } from './claim-life-cycle.ts';

/** Insured risks of the programme [004 §1]. */
export type InsuredRisk =
  | 'SALARY_REDUCTION'
  | 'ACCIDENT_DEATH'
  | 'DISABILITY_ILLNESS'
  | 'DISABILITY_ACCIDENT'
  | 'HOSPITALISATION_ACCIDENT'
  | 'CRITICAL_ILLNESS';

/** What a claim is about; where it stands follows from its events. */
export interface ClaimMatter {
  readonly id: string;
  /** By which people and insurers refer to it. */
  readonly number: string;
  readonly coverageId: string;
  /** The insured person. */
  readonly patientId: string;
  readonly insurerOrganizationId: string;
  /** Without the insured person. */
  readonly beneficiaryPersonIds: readonly string[];
  readonly risk: InsuredRisk;
  /** Day of the insured event. */
  readonly eventOn: CivilDate;
}

/** A claim for a benefit (FHIR Claim and ClaimResponse). */
export type Claim = ClaimMatter & ClaimState;

/** Narrows a list of claims; undefined and null do not narrow. */
export interface ClaimFilter {
  readonly status?: readonly ClaimState['status'][] | null | undefined;
  readonly risk?: readonly InsuredRisk[] | null | undefined;
  /** Inclusive. */
  readonly changedSince?: Date | null | undefined;
}

/** The same filter for all that ask for the same claims, in whatever order and how often they name a status. */
export function settledFilter(filter: ClaimFilter | null | undefined): ClaimFilter {
  return {
    status: filter?.status ? [...new Set(filter.status)].sort() : null,
    risk: filter?.risk ? [...new Set(filter.risk)].sort() : null,
    changedSince: filter?.changedSince ?? null,
  };
}

/** A claim, with the way by which the caller comes to it. */
export type SeenClaim = Claim & Pick<ClaimRow, 'beneficiary'>;
type ClaimRow = Extract<Row, { readonly type: 'CLAIM' }>;

/** No organisation has this id. */
export const NO_INSURER = '';

/** What the access policy has to know about a claim. A draft has not reached the insurer (**ours**). */
export function claimRow(claim: SeenClaim): ClaimRow {
  return {
    type: 'CLAIM',
    claimId: claim.id,
    insurerOrganizationId: claim.submittedAt ? claim.insurerOrganizationId : NO_INSURER,
    partyPersonIds: [claim.patientId, ...claim.beneficiaryPersonIds],
    beneficiary: claim.beneficiary,
    // Said of each piece of evidence; the claim itself is none.
    neededForRisk: false,
  };
}

const CLAIM_NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}./-]{0,39}$/u;

/** Whether a text may be the number of a claim at all. */
export function isClaimNumber(text: string): boolean {
  return CLAIM_NUMBER.test(text);
}
