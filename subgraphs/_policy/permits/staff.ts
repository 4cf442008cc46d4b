import { permit } from '../decisions.ts';
import { isSame, no, type Question, type Rule } from '../question.ts';
import type { Permit } from '../types.ts';
import { isOwnAccount, ownAccount } from './own-account.ts';

/** Patients registered at the organisation of a registrar or privacy officer. */
export const registeredHere: Rule = (question) =>
  isRegisteredHere(question) ? onDuty(question) : no(question);

/** The caller's own account, those of the organisation itself, and those of the patients registered there. */
export const accountHere: Rule = (question) => {
  const { principal, row } = question;
  if (isOwnAccount(question)) return ownAccount(question);
  const isOfOrganization = row.type === 'ACCOUNT' && isSame(principal.organizationId, row.organizationId);
  return isOfOrganization || isRegisteredHere(question) ? onDuty(question) : no(question);
};

/** Acts on an account, which has to be named: that somebody is a patient here says nothing of which. */
export const namedAccountHere: Rule = (question) =>
  question.row.type === 'ACCOUNT' ? accountHere(question) : no(question);

/** Acts on an account that is somebody else's: nobody reissues or locks their own by their office. */
export const anothersAccountHere: Rule = (question) =>
  isOwnAccount(question) ? no(question) : namedAccountHere(question);

/** Acts for the caller's organisation that concern no patient yet. */
export const atOwnOrganization: Rule = (question) =>
  question.row.type === 'ACCOUNT' && isSame(question.principal.organizationId, question.row.organizationId)
    ? onDuty(question)
    : no(question);

/** Nobody registers themself as a representative (**ours**: no self-grant). */
export const registeringAnother: Rule = (question) =>
  question.row.type === 'REPRESENTATION' && !isRepresentative(question)
    ? registeredHere(question)
    : no(question);

/**
 * A representation is verified by somebody other than who registered it (**ours**: no single-person grant), and not
 * by the representative. Someone who cannot be told apart from them may not verify either.
 */
export const verifyingAnothersWork: Rule = (question) => {
  const { principal, row } = question;
  return row.type === 'REPRESENTATION' &&
    principal.personId !== null &&
    row.registeredByPersonId !== principal.personId &&
    !isRepresentative(question)
    ? registeredHere(question)
    : no(question);
};

function isRegisteredHere({ principal, subject }: Question): boolean {
  return (
    subject !== null &&
    principal.organizationId !== null &&
    subject.registeredAt.includes(principal.organizationId)
  );
}

function isRepresentative({ principal, row }: Question): boolean {
  return row.type === 'REPRESENTATION' && isSame(principal.personId, row.representativePersonId);
}

function onDuty({ principal: { role, organizationId } }: Question): Permit {
  return permit('STAFF_DUTY', organizationId, role === 'PRIVACY_OFFICER' ? 'HOPERAT' : 'PATADMIN');
}
