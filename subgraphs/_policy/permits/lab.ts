import { permit } from '../decisions.ts';
import { isAmong, isSame, no, type Question, type Rule } from '../question.ts';

/** Patients for whom something was ordered from the lab: who they are, and nothing else about them. */
export const ownOrder: Rule = (question) => {
  const { principal, row, subject } = question;
  return row.type === 'PATIENT' && isAmong(principal.organizationId, subject?.orderedFrom)
    ? onDuty(question)
    : no(question);
};

/** A lab writes results of its own, even where nothing was ordered from it before. */
export const ownResult: Rule = (question) => {
  const { principal, row, subject } = question;
  return subject !== null &&
    (row.type === 'RESULT' || row.type === 'REFERRAL') &&
    isSame(principal.organizationId, row.organizationId)
    ? onDuty(question)
    : no(question);
};

function onDuty({ principal }: Question): ReturnType<Rule> {
  return permit('STAFF_DUTY', principal.organizationId, 'TREAT');
}
