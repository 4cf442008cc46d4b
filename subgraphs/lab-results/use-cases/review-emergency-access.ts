import { accessWithin } from '../../_platform/access-within.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { LabResultsContext } from '../context.ts';
import { findEmergencyAccesses, recordReview } from '../data/emergency-access.repository.ts';
import {
  isSameReview,
  type EmergencyAccess,
  type EmergencyVerdict,
  type ReviewVerdict,
} from '../domain/emergency-access.ts';

export interface ReviewEmergencyAccess {
  readonly id: string;
  readonly verdict: EmergencyVerdict;
  readonly note?: string | null | undefined;
}

export type ReviewOutcome =
  | {
      readonly __typename: 'EmergencyAccessReviewed' | 'EmergencyAccessReviewedBefore';
      readonly emergencyAccess: EmergencyAccess;
    }
  | { readonly __typename: 'OwnEmergencyAccess' | 'EmergencyAccessNotFound'; readonly id: string };

const LONGEST_NOTE = 1000;

/**
 * Records a privacy officer's verdict, once, and tells the patient. Whoever opened the glass does not review it, under
 * whichever of their accounts.
 * @throws {ForbiddenError} to whoever may know of it and not review it
 * @throws {BadUserInputError}
 */
export async function reviewEmergencyAccess(
  context: LabResultsContext,
  { id, verdict, note }: ReviewEmergencyAccess,
): Promise<ReviewOutcome> {
  const said = { verdict, note: usableNote(note) };
  const reviewed = await context.loaders.emergencyAccess.load(id);
  if (!reviewed || !(await permittedReviewer(context, reviewed)))
    return { __typename: 'EmergencyAccessNotFound', id };

  const outcome = await context.db.transaction().execute<ReviewOutcome>(async (transaction) => {
    const access = accessWithin(transaction, context);
    const reviewer = await permittedReviewer({ access }, reviewed);
    if (!reviewer) return { __typename: 'EmergencyAccessNotFound', id };
    if (reviewer.personId === reviewed.openedByPersonId) return { __typename: 'OwnEmergencyAccess', id };

    const at = new Date(context.now);
    const recorded = await recordReview(transaction, id, said, { personId: reviewer.personId, at });
    if (recorded) {
      const { patientId } = recorded;
      const details = { emergencyAccessId: id, verdict };
      const audience = { type: 'PATIENT' } as const;
      await postNotices(transaction, [{ kind: 'BREAK_GLASS_REVIEWED', audience, patientId, details }], at);
      return { __typename: 'EmergencyAccessReviewed', emergencyAccess: recorded };
    }
    const [standing = reviewed] = await findEmergencyAccesses(transaction, [id]);
    return answerRepeated(standing, said);
  });
  context.renew();
  return outcome;
}

function usableNote(note: string | null | undefined): string | null {
  const text = note?.trim() ?? '';
  if (text.length > LONGEST_NOTE)
    throw new BadUserInputError('note', `A note has at most ${LONGEST_NOTE} characters.`);
  return text === '' ? null : text;
}

/** @returns null where the caller may not know of the emergency access */
async function permittedReviewer(
  { access }: Pick<LabResultsContext, 'access'>,
  { patientId }: EmergencyAccess,
): Promise<{ readonly personId: string } | null> {
  const decision = await access.decide({ action: 'REVIEW_BREAK_GLASS', dataClass: 'ACCESS_LOG', patientId });
  const principal = await access.principal();
  if (decision.permitted) {
    if (principal?.personId) return { personId: principal.personId };
    throw forbidden('NOT_PERMITTED');
  }
  const mayKnow = decision.rowKnown || (await access.mayKnow({ dataClass: 'ACCESS_LOG', patientId }));
  if (mayKnow) throw forbidden(decision.reason);
  return null;
}

/** The same review sent again is the same review; another one comes too late. */
function answerRepeated(standing: EmergencyAccess, said: ReviewVerdict): ReviewOutcome {
  const isSame = standing.review !== null && isSameReview(standing.review, said);
  return {
    __typename: isSame ? 'EmergencyAccessReviewed' : 'EmergencyAccessReviewedBefore',
    emergencyAccess: standing,
  };
}
