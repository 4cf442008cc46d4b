import { signatory } from '../../_policy/permits/representative.ts';
import { questionAbout } from '../../_policy/question.ts';
import type { Instant, Principal, RepresentationFacts, SubjectFacts } from '../../_policy/types.ts';

/** A representation of a patient, and who represents them by it. */
export interface PatientsRepresentation extends RepresentationFacts {
  readonly representativePersonId: string;
}

export type PaperSignatory =
  | { readonly representation: PatientsRepresentation }
  /** Nobody may sign, or the one who is named may not. */
  | 'NOBODY'
  /** Several people may sign, and none is named. */
  | 'ANY_OF_SEVERAL';

/**
 * The representative by whose signature a paper counts. It has to be somebody who could sign in the portal at this
 * instant: the policy's own rule answers, so that staff complete no consent alone.
 * @param representations all of the patient's
 * @param namedId of the representation that staff name; null where they name none
 */
export function paperSignatory(
  representations: readonly PatientsRepresentation[],
  namedId: string | null,
  patient: SubjectFacts,
  now: Instant,
): PaperSignatory {
  const eligible = representations.filter(
    (representation) =>
      (namedId === null || representation.id === namedId) && maySign(representation, patient, now),
  );
  const [representation] = eligible;
  if (!representation) return 'NOBODY';
  const people = new Set(eligible.map(({ representativePersonId }) => representativePersonId));
  return people.size > 1 ? 'ANY_OF_SEVERAL' : { representation };
}

function maySign(representation: PatientsRepresentation, patient: SubjectFacts, now: Instant): boolean {
  const subject = { ...patient, representations: [representation] };
  const holder: Principal = { ...ANYBODY, personId: representation.representativePersonId };
  const row = { type: 'PATIENT' } as const;
  return signatory(questionAbout(holder, 'GIVE_PROCESSING_CONSENT', 'CONSENT', subject, row, now)).permitted;
}

/** Whoever signs on paper needs no account. */
const ANYBODY: Principal = {
  role: 'PERSON',
  accountId: '',
  personId: null,
  organizationId: null,
  practitionerId: null,
  accountState: 'ACTIVE',
  sessionEnded: false,
  termsAccepted: true,
};
