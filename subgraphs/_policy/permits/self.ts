import { masked, permit } from '../decisions.ts';
import { isAmong, isSame, no, type Question, type Rule } from '../question.ts';
import { isStillAhead } from '../representation-in-force.ts';
import type { SubjectFacts } from '../types.ts';

/** The patient, from 15 on, with legal capacity at least in part, and alive: nobody else acts under their account. */
export const self: Rule = (question) => {
  const { subject } = question;
  return subject !== null && isPatient(question, subject) && isOwnData(question)
    ? permit('SELF', subject.processingConsent.id, 'PATRQT')
    : no(question);
};

/** Like {@link self}, with the numbers of identity documents masked. */
export const selfMasked: Rule = (question) => {
  const decision = self(question);
  return decision.permitted ? masked(decision) : decision;
};

/** The patient, as a party to the claim that is asked about. */
export const insured: Rule = (question) => (isParty(question) ? self(question) : no(question));

/** The party through whom the caller comes to a claim; and the beneficiary who is nobody's patient. */
export const insuredOrBeneficiary: Rule = (question) => {
  if (isUnregisteredBeneficiary(question)) return permit('SELF', null, 'PATRQT');
  return insured(question);
};

/** Whether the subject is a party to the claim that is asked about, if one is. */
export function isParty({ row, subject }: Question): boolean {
  return row.type !== 'CLAIM' || (subject !== null && row.partyPersonIds.includes(subject.patientId));
}

/** Age and capacity of someone who is registered nowhere are not known: being named is all that there is. */
function isUnregisteredBeneficiary({ principal: { personId }, row, subject }: Question): boolean {
  return (
    subject !== null &&
    row.type === 'CLAIM' &&
    row.beneficiary === 'UNREGISTERED' &&
    personId !== subject.patientId &&
    isAmong(personId, row.partyPersonIds)
  );
}

function isPatient({ principal, voice, now }: Question, subject: SubjectFacts): boolean {
  return (
    isSame(principal.personId, subject.patientId) &&
    isStillAhead(subject.deceasedAt, now) &&
    // At 15 to 17, too: whoever has lost it entirely does not act in person (**ours**).
    subject.legalCapacity !== 'NONE' &&
    (voice === 'PATIENT' || voice === 'BOTH')
  );
}

/** A representation tells the patient who represents them, but not that person's phone, documents or account. */
function isOwnData({ action, row, dataClass }: Question): boolean {
  switch (row.type) {
    case 'ACCOUNT':
      return false;
    case 'REPRESENTATION':
      return action === 'READ' ? !REPRESENTATIVES_OWN.has(dataClass) : action !== 'UPDATE_CONTACT';
    default:
      return true;
  }
}

const REPRESENTATIVES_OWN: ReadonlySet<Question['dataClass']> = new Set([
  'CONTACT',
  'IDENTITY_DOCUMENT',
  'ACCOUNT',
]);
