import { permit } from '../decisions.ts';
import { isAmong, isSame, no, type Question, type Rule } from '../question.ts';
import { isStillAhead } from '../representation-in-force.ts';
import type { Permit, Principal, Row } from '../types.ts';
import { isOwnAccount, ownAccount } from './own-account.ts';

type RepresentationRow = Extract<Row, { readonly type: 'REPRESENTATION' }>;

/** Patients registered at the organisation of a registrar or privacy officer. */
export const registeredHere: Rule = (question) =>
  isRegisteredHere(question) ? onDuty(question) : no(question);

/**
 * Acts of office that open, establish or judge something: never about oneself, nor about whom one represents (**ours**:
 * nobody is a judge in their own cause).
 */
export const disinterested: Rule = (question) =>
  isConcerned(question) ? no(question) : registeredHere(question);

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
  question.row.type === 'REPRESENTATION' && !isRepresentative(question.principal, question.row)
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
    !isRepresentative(principal, row)
    ? registeredHere(question)
    : no(question);
};

function isRegisteredHere({ principal, subject }: Question): boolean {
  return isAmong(principal.organizationId, subject?.registeredAt);
}

/** A representation counts until it is revoked, in force or not: whoever wants it to be in force has an interest. */
function isConcerned({ principal, subject, now }: Question): boolean {
  return (
    subject !== null &&
    (isSame(principal.personId, subject.patientId) ||
      subject.representations.some(({ revokedAt }) => isStillAhead(revokedAt, now)))
  );
}

function isRepresentative({ personId }: Principal, { representativePersonId }: RepresentationRow): boolean {
  return isSame(personId, representativePersonId);
}

function onDuty({ principal: { role, organizationId } }: Question): Permit {
  return permit('STAFF_DUTY', organizationId, role === 'PRIVACY_OFFICER' ? 'HOPERAT' : 'PATADMIN');
}
