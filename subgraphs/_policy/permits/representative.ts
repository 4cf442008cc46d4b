import { denyHidden, masked, permit } from '../decisions.ts';
import type { PatientVoice } from '../patient-voice.ts';
import { isSame, no, type Question, type Rule } from '../question.ts';
import { isInForceOn } from '../representation-in-force.ts';
import { isRestricted } from '../restricted-result.ts';
import { isParty } from './self.ts';
import type { Power, RepresentationFacts, Row, SubjectFacts } from '../types.ts';

const REPRESENTATION_NOT_IN_FORCE = denyHidden('REPRESENTATION_NOT_IN_FORCE');

/** Whether a representation in force reaches as far as what is asked. */
type Reach = (representation: RepresentationFacts, voice: PatientVoice) => boolean;

/** The ward's data in the portal; an attorney's power has to name the portal. */
export const representative: Rule = (question) => represent(question, inPortal);

/** Who the ward is. An attorney for claims alone has to know, too, whose claims they are. */
export const wardsIdentity: Rule = (question) =>
  represent(question, (representation) => empowered(representation, 'PORTAL', 'CLAIMS'));

/** Insurance matters of a party to a claim; an attorney's power has to name claims [004 §3.8 г]. */
export const inClaims: Rule = (question) =>
  isParty(question)
    ? represent(question, (representation) => empowered(representation, 'CLAIMS'))
    : no(question);

/** Who has looked at the ward's data; at 15 to 17 that is for the minor alone to see. */
export const accessLogReader: Rule = (question) =>
  represent(question, (representation, voice) => voice !== 'BOTH' && empowered(representation, 'PORTAL'));

/** Acts that need the whole voice of the patient: a legal representative has it under 15 and without capacity. */
export const spokesperson: Rule = (question) =>
  represent(question, (representation, voice) => voice === 'REPRESENTATIVE' && isLegal(representation));

/** Whoever signs the processing consent beside or instead of the patient. */
export const signatory: Rule = (question) =>
  represent(question, (representation, voice) => maySign(voice) && isLegal(representation));

/** Never the ward's documents: the representative's own, as they stand in the representation, and masked. */
export const ownDocument: Rule = (question) => {
  if (ownRow(question) === null) return no(question);
  const decision = representative(question);
  return decision.permitted ? masked(decision) : decision;
};

/** Representatives may lay down a representation at any time, in force or not. */
export const ownRepresentation: Rule = (question) => {
  const row = ownRow(question);
  return row === null || question.subject === null
    ? no(question)
    : permit('REPRESENTATION', row.id, 'FAMRQT');
};

/** Whether a representative's signature counts under the processing consent. */
export function maySign(voice: PatientVoice): boolean {
  return voice === 'BOTH' || voice === 'REPRESENTATIVE';
}

function represent(question: Question, reaches: Reach): ReturnType<Rule> {
  const { subject, now, today } = question;
  if (subject === null || subject.representations.length === 0) return no(question);
  let anyInForce = false;
  for (const representation of subject.representations) {
    if (!isInForceOn(today, representation, subject, now)) continue;
    anyInForce = true;
    if (reaches(representation, question.voice) && reachesRow(question, representation, subject)) {
      return permit('REPRESENTATION', representation.id, 'FAMRQT');
    }
  }
  return anyInForce ? no(question) : REPRESENTATION_NOT_IN_FORCE;
}

/** Some rows of the ward are further away than others of the same class. */
function reachesRow(question: Question, representation: RepresentationFacts, subject: SubjectFacts): boolean {
  const { row, voice } = question;
  switch (row.type) {
    // Neither accounts nor other representatives' data pass through the ward.
    case 'ACCOUNT':
    case 'REPRESENTATION':
      return ownRow(question) !== null;
    case 'RESULT':
    case 'REFERRAL':
      return !isRestricted(row) || reachesRestricted(representation, subject, voice);
    default:
      return true;
  }
}

/**
 * Attorneys by their power alone. Legal representatives where they are the patient's whole voice; otherwise by the
 * patient's own consent to it, which an adult with a trustee may give as well as a minor (**ours**).
 */
function reachesRestricted(
  representation: RepresentationFacts,
  { restrictedSharingConsentId }: SubjectFacts,
  voice: PatientVoice,
): boolean {
  if (!isLegal(representation)) return empowered(representation, 'RESTRICTED_RESULTS');
  return voice === 'REPRESENTATIVE' || restrictedSharingConsentId !== null;
}

function inPortal(representation: RepresentationFacts): boolean {
  return empowered(representation, 'PORTAL');
}

/** Legal representatives need no power; an attorney has the powers that are named, one of which suffices. */
function empowered(representation: RepresentationFacts, ...powers: readonly Power[]): boolean {
  return isLegal(representation) || powers.some((power) => representation.powers.includes(power));
}

function isLegal({ kind }: RepresentationFacts): boolean {
  return kind !== 'ATTORNEY';
}

/** The row that tells of the caller's own representation; null where the row tells of something else. */
function ownRow({ row, principal }: Question): Extract<Row, { readonly type: 'REPRESENTATION' }> | null {
  return row.type === 'REPRESENTATION' && isSame(principal.personId, row.representativePersonId) ? row : null;
}
