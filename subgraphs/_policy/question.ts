import { moscowDay, type DayNumber } from './civil-time.ts';
import { NOT_PERMITTED } from './decisions.ts';
import { patientVoice, type PatientVoice } from './patient-voice.ts';
import type { Action, DataClass, Decision, Instant, Principal, Row, SubjectFacts } from './types.ts';

/** Everything that one decision is about. */
export interface Question {
  readonly principal: Principal;
  readonly action: Action;
  readonly dataClass: DataClass;
  /** Whose facts decide. Null: an unknown patient, or a row without patient. */
  readonly subject: SubjectFacts | null;
  readonly row: Row;
  readonly now: Instant;
  /** The day in Moscow at `now`. */
  readonly today: DayNumber;
  /** Who speaks for the subject today; nobody where there is none. */
  readonly voice: PatientVoice;
}

export function questionAbout(
  principal: Principal,
  action: Action,
  dataClass: DataClass,
  patient: SubjectFacts | null,
  row: Row,
  now: Instant,
): Question {
  const today = moscowDay(now);
  const subject =
    row.type === 'CLAIM' && isThroughParty(principal, action, dataClass)
      ? throughParty(patient, row)
      : patient;
  const voice = subject === null ? 'NOBODY' : patientVoice(subject, today);
  return { principal, action, dataClass, subject, row, now, today, voice };
}

/**
 * A claim itself is its parties' affair, beneficiaries included; whatever else stands in it is the insured person's. An
 * insurer comes to it by its contract, not through a party.
 */
function isThroughParty({ role }: Principal, action: Action, dataClass: DataClass): boolean {
  if (role !== 'PERSON') return false;
  if (action === 'READ') return dataClass === 'CLAIM';
  return action === 'SUBMIT_CLAIM' || action === 'WITHDRAW_CLAIM';
}

/**
 * Age, representations, consent and block are those of the party through whom the caller comes; a review of the insured
 * person's data stops everybody.
 */
function throughParty(
  insured: SubjectFacts | null,
  { beneficiary }: Extract<Row, { readonly type: 'CLAIM' }>,
): SubjectFacts | null {
  if (insured === null || beneficiary === null || beneficiary === 'UNREGISTERED') return insured;
  return { ...beneficiary, dataUnderReview: beneficiary.dataUnderReview || insured.dataUnderReview };
}

/** What a cell of a policy table says: a permit, or why there is none. Total; asks nobody. */
export type Rule = (question: Question) => Decision;

/** A blank cell. */
export const no: Rule = () => NOT_PERMITTED;

/** Equality that two unknown ids do not have. */
export function isSame(left: string | null, right: string | null): boolean {
  return left !== null && left === right;
}

/** Whether an id is among others; an unknown one never is. */
export function isAmong(id: string | null, ids: readonly string[] | undefined): boolean {
  return ids?.some((one) => isSame(one, id)) === true;
}
