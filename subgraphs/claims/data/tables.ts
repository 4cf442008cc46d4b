import type { ClaimActor, ClaimStatus } from '../domain/claim-life-cycle.ts';
import type { InsuredRisk } from '../domain/claim.ts';

/** The schema `claims`, as its migrations leave it. Civil dates are `YYYY-MM-DD`. */
export interface ClaimsDatabase {
  readonly coverage: CoverageTable;
  readonly claim: ClaimTable;
  readonly claim_event: ClaimEventTable;
  readonly insurer_contract: InsurerContractTable;
}

export interface CoverageTable {
  readonly id: string;
  readonly number: string;
  readonly patient_id: string;
  readonly insurer_organization_id: string;
  readonly programme: string;
  readonly fee_charged_on: string;
  /** Inclusive. */
  readonly valid_through: string;
  /** The first day without cover. */
  readonly ended_on: string | null;
  readonly sum_insured_a_kopecks: bigint;
  readonly sum_insured_b_kopecks: bigint;
}

/** Patient and insurer are the coverage's; a foreign key sees to it. State and times are the last event's. */
export interface ClaimTable {
  readonly id: string;
  readonly number: string;
  readonly coverage_id: string;
  readonly patient_id: string;
  readonly insurer_organization_id: string;
  readonly beneficiary_person_ids: readonly string[];
  readonly risk: InsuredRisk;
  readonly event_on: string;
  readonly status: ClaimStatus;
  readonly submitted_at: Date | null;
  readonly changed_at: Date;
  readonly approved_benefit_kopecks: bigint | null;
}

/** Insert only: the role may neither update nor delete. */
export interface ClaimEventTable {
  readonly claim_id: string;
  /** From 1 on, without gaps. */
  readonly sequence: number;
  readonly at: Date;
  readonly status: ClaimStatus;
  readonly actor: ClaimActor;
  readonly actor_account_id: string | null;
  readonly reason: string | null;
  readonly approved_benefit_kopecks: bigint | null;
}

/** Between insurer and clinic: without one in force the insurer sees no claim [002 §1.6]. */
export interface InsurerContractTable {
  readonly id: string;
  readonly organization_id: string;
  readonly valid_from: string;
  /** Inclusive; null is without end. */
  readonly valid_through: string | null;
}
