import type { Transaction } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { LabResultsContext } from '../context.ts';
import { findEmergencyAccesses, isSameHuman, recordReview } from '../data/emergency-access.repository.ts';
import type { LabResultsDatabase } from '../data/tables.ts';
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
 * whichever of their accounts, and under whichever record of theirs.
 * @throws {ForbiddenError} to whoever may know of it and not review it
 * @throws {BadUserInputError}
 */
export async function reviewEmergencyAccess(
  context: LabResultsContext,
  { id, verdict, note }: ReviewEmergencyAccess,
): Promise<ReviewOutcome> {
  const said = { verdict, note: usableNote(note) };
  const reviewed = await context.loaders.emergencyAccess.load(id);
  const outcome =
    reviewed &&
    (await decideAndWrite(context, {
      decide: (access) => permittedReviewer(access, reviewed),
      write: (transaction, { personId }) =>
        reviewOnce(transaction, reviewed, said, { personId, at: new Date(context.now) }),
    }));
  context.renew();
  return outcome ?? { __typename: 'EmergencyAccessNotFound', id };
}

interface Reviewer {
  readonly personId: string;
  readonly at: Date;
}

async function reviewOnce(
  transaction: Transaction<LabResultsDatabase>,
  reviewed: EmergencyAccess,
  said: ReviewVerdict,
  by: Reviewer,
): Promise<ReviewOutcome> {
  const { id, patientId } = reviewed;
  if (await isSameHuman(transaction, by.personId, reviewed.openedByPersonId))
    return { __typename: 'OwnEmergencyAccess', id };
  const recorded = await recordReview(transaction, id, said, by);
  if (!recorded) {
    const [standing = reviewed] = await findEmergencyAccesses(transaction, [id]);
    return answerRepeated(standing, said);
  }
  const details = { emergencyAccessId: id, verdict: said.verdict };
  const notice = { kind: 'BREAK_GLASS_REVIEWED', audience: { type: 'PATIENT' }, patientId, details } as const;
  await postNotices(transaction, [notice], by.at);
  return { __typename: 'EmergencyAccessReviewed', emergencyAccess: recorded };
}

function usableNote(note: string | null | undefined): string | null {
  const text = note?.trim() ?? '';
  if (text.length > LONGEST_NOTE)
    throw new BadUserInputError('note', `A note has at most ${LONGEST_NOTE} characters.`);
  return text === '' ? null : text;
}

/** @returns null where the caller may not know of the emergency access */
async function permittedReviewer(
  access: Access,
  { patientId }: EmergencyAccess,
): Promise<Pick<Reviewer, 'personId'> | null> {
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
