import { moscowDate } from '../../_policy/index.ts';
import type { CivilDate, Instant, Row } from '../../_policy/types.ts';
import { NO_INSURER } from './claim.ts';

export type CoverageStatus = 'ACTIVE' | 'ENDED';

/** Insurance of a patient (FHIR Coverage). */
export interface Coverage {
  readonly id: string;
  /** Of the certificate. */
  readonly number: string;
  /** The insured person. */
  readonly patientId: string;
  readonly insurerOrganizationId: string;
  /** Code of the insurance programme. */
  readonly programme: string;
  /** Cover counts from the day after [004 §3.4]. */
  readonly feeChargedOn: CivilDate;
  /** Inclusive. */
  readonly validThrough: CivilDate;
  /** The first day without cover, where it was ended early [004 §4.5]. */
  readonly endedOn: CivilDate | null;
  readonly sumInsuredAKopecks: bigint;
  readonly sumInsuredBKopecks: bigint;
  /** Whether a claim under it has been submitted. */
  readonly isClaimed: boolean;
}

/** The state of a coverage on the day of an instant in Moscow. */
export function coverageStatus(
  { validThrough, endedOn }: Pick<Coverage, 'validThrough' | 'endedOn'>,
  now: Instant,
): CoverageStatus {
  const today = moscowDate(now);
  return today > validThrough || (endedOn !== null && today >= endedOn) ? 'ENDED' : 'ACTIVE';
}

/**
 * Whoever may see a claim under a coverage may see the coverage, beneficiaries excepted: it is not their contract. Until
 * a claim is submitted, the clinic has nothing to tell the insurer.
 */
export function coverageRow({ id, patientId, insurerOrganizationId, isClaimed }: Coverage): Row {
  return {
    type: 'CLAIM',
    claimId: id,
    insurerOrganizationId: isClaimed ? insurerOrganizationId : NO_INSURER,
    partyPersonIds: [patientId],
    beneficiary: null,
    neededForRisk: false,
  };
}
