import type { ResultRow } from '../../_policy/restricted-result.ts';
import type { BasisType, ResultCategory } from '../../_policy/types.ts';
import type { RequestPaper } from './request-paper.ts';

export type ResultKind = 'DIAGNOSTIC_REPORT' | 'OBSERVATION';

/** A report or an observation, as something that can be removed from the portal. */
export interface HidableResult {
  readonly id: string;
  readonly kind: ResultKind;
  readonly patientId: string;
  /** What the policy has to know about it; hidden, too, where a report is that holds the observation. */
  readonly row: ResultRow;
}

/** In which capacity somebody removes a result. */
export type HidingActor = 'PATIENT' | 'REPRESENTATIVE' | 'STAFF';

export type ResultHidingState = 'HIDDEN' | 'RESTORED';

/** That a result was removed from the portal, and what became of that. It tells nothing of what the result says. */
export interface ResultHiding {
  readonly id: string;
  readonly patientId: string;
  readonly resultId: string;
  readonly resultKind: ResultKind;
  readonly category: ResultCategory;
  readonly hiddenAt: Date;
  /** Null for one that is older than the record of hidings, or came hidden. */
  readonly hiddenAs: HidingActor | null;
  /** Whose staff recorded it; null where it was done in the portal, as is the paper. */
  readonly organizationId: string | null;
  readonly paper: RequestPaper | null;
  /** Null while the result is hidden. */
  readonly restoration: ResultRestoration | null;
}

export interface ResultRestoration {
  readonly restoredAt: Date;
  readonly organizationId: string;
  readonly paper: RequestPaper;
}

/** Who removes a result, by why they may; null for those who never do. */
export function hidingActor(basis: BasisType): HidingActor | null {
  switch (basis) {
    case 'SELF':
      return 'PATIENT';
    case 'REPRESENTATION':
      return 'REPRESENTATIVE';
    case 'STAFF_DUTY':
      return 'STAFF';
    default:
      return null;
  }
}

export function hidingState({ restoration }: Pick<ResultHiding, 'restoration'>): ResultHidingState {
  return restoration ? 'RESTORED' : 'HIDDEN';
}
