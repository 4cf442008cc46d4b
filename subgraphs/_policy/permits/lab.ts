import { permit } from '../decisions.ts';
import { isSame, no, type Question, type Rule } from '../question.ts';

/** Orders that went to the lab, and results that it performed; released or not. */
export const ownOrder: Rule = (question) =>
  question.subject !== null && isOwnOrder(question)
    ? permit('STAFF_DUTY', question.principal.organizationId, 'TREAT')
    : no(question);

/** A lab writes results of its own, even where nothing was ordered from it before. */
export const ownResult: Rule = (question) =>
  question.row.type === 'PATIENT' ? no(question) : ownOrder(question);

function isOwnOrder({ principal: { organizationId }, row, subject }: Question): boolean {
  switch (row.type) {
    case 'RESULT':
    case 'REFERRAL':
      return isSame(organizationId, row.organizationId);
    case 'PATIENT':
      return organizationId !== null && subject?.orderedFrom?.includes(organizationId) === true;
    default:
      return false;
  }
}
