import type { CivilDate } from '../../_policy/types.ts';

/** What the law lets people ask of those who keep their data (152-FZ, arts. 14, 20, 21); restoring: [001 §6.14]. */
export type SubjectRequestKind = 'ACCESS' | 'RECTIFY' | 'WITHDRAW' | 'RESTORE';

export type SubjectRequestOutcome = 'FULFILLED' | 'PARTLY_FULFILLED' | 'REFUSED';

export type SubjectRequestStatus = 'OPEN' | 'EXTENDED' | 'ANSWERED';

/** What a patient asks of an organisation, and what it has answered. */
export interface SubjectRequest {
  readonly id: string;
  readonly patientId: string;
  readonly organizationId: string;
  readonly kind: SubjectRequestKind;
  readonly text: string;
  readonly madeAt: Date;
  /** Null where it was made in the portal. */
  readonly paperNumber: string | null;
  /** The last day for the answer. */
  readonly dueOn: CivilDate;
  readonly extension: { readonly at: Date; readonly reason: string } | null;
  readonly answer: {
    readonly at: Date;
    readonly outcome: SubjectRequestOutcome;
    readonly text: string;
  } | null;
}

/** Working days for the answer, and those by which it may be put off once (152-FZ, art. 14 part 3, art. 20 part 1). */
export const ANSWER_WORKING_DAYS = 10;
export const EXTENSION_WORKING_DAYS = 5;

export function requestStatus({ answer, extension }: SubjectRequest): SubjectRequestStatus {
  if (answer) return 'ANSWERED';
  return extension ? 'EXTENDED' : 'OPEN';
}

/** @param today in Moscow */
export function isOverdue({ answer, dueOn }: SubjectRequest, today: CivilDate): boolean {
  return answer === null && dueOn < today;
}

/** The answer is put off once, while it is open and before it is late. */
export function isExtendable(request: SubjectRequest, today: CivilDate): boolean {
  return request.answer === null && request.extension === null && !isOverdue(request, today);
}
