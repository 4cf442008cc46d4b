import type { ResultRow } from '../../_policy/restricted-result.ts';
import type { ResultCategory } from '../../_policy/types.ts';
import type { Coding, SecurityLabel } from './result.ts';

export type ObservationStatus =
  | 'REGISTERED'
  | 'PRELIMINARY'
  | 'FINAL'
  | 'AMENDED'
  | 'CORRECTED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR'
  | 'UNKNOWN';

/** One measurement (FHIR Observation). */
export interface Observation {
  readonly id: string;
  readonly patientId: string;
  /** The laboratory that performed it. */
  readonly organizationId: string;
  readonly status: ObservationStatus;
  readonly category: ResultCategory;
  readonly code: Coding;
  readonly quantity: Quantity | null;
  /** Value in words, where it is no quantity. */
  readonly text: string | null;
  readonly referenceRange: ReferenceRange | null;
  readonly interpretation: string | null;
  readonly effectiveAt: Date | null;
  readonly issuedAt: Date | null;
  /** Where lists put it. */
  readonly sortedAt: Date;
  /** Its own labels. */
  readonly securityLabels: readonly SecurityLabel[];
  readonly guard: ObservationGuard;
}

/** A measured quantity; decimals are exact, as the laboratory wrote them. */
export interface Quantity {
  readonly value: string;
  readonly comparator: string | null;
  readonly unit: string | null;
  /** UCUM. */
  readonly code: string | null;
}

export interface ReferenceRange {
  readonly low: string | null;
  readonly high: string | null;
  readonly text: string | null;
}

/** What guards an observation: its own properties and those of the reports that hold it, the stricter of each. */
export interface ObservationGuard {
  readonly securityLabels: readonly SecurityLabel[];
  readonly isHidden: boolean;
  readonly isReleased: boolean;
  readonly referralId: string | null;
}

/** What the policy has to know about an observation. */
export function observationRow({ category, organizationId, guard }: Observation): ResultRow {
  return {
    type: 'RESULT',
    category,
    securityLabels: guard.securityLabels,
    hidden: guard.isHidden,
    released: guard.isReleased,
    referralId: guard.referralId,
    organizationId,
  };
}
