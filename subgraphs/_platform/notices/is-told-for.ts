import { moscowDay } from '../../_policy/civil-time.ts';
import { isRepresentationInForce, type Ward } from '../../_policy/index.ts';
import { patientVoice } from '../../_policy/patient-voice.ts';
import type { Instant, RepresentationFacts } from '../../_policy/types.ts';
import type { NoticeKind } from './post-notices.ts';

/**
 * Told to the person and to the legal representatives alike, whoever of them speaks [003 §5.3]. Of everything else that
 * concerns them, an emergency access for instance, minors of 15 to 17 decide themselves whom they tell.
 */
const TOLD_TO_BOTH: ReadonlySet<NoticeKind> = new Set(['BREACH']);

/**
 * Whether somebody is told what concerns a patient: the patient from 15 on, alive and with legal capacity at least in
 * part; otherwise who represents them by law and speaks alone, as long as the representation is in force.
 * @param ofPerson that person's representations of the patient
 */
export function isToldFor(
  kind: NoticeKind,
  patient: Ward,
  isPatient: boolean,
  ofPerson: readonly RepresentationFacts[],
  now: Instant,
): boolean {
  if (patient.deceasedAt !== null && patient.deceasedAt <= now) return false;
  const voice = patientVoice(patient, moscowDay(now));
  if (isPatient) return voice === 'PATIENT' || voice === 'BOTH';
  return (
    (voice === 'REPRESENTATIVE' || TOLD_TO_BOTH.has(kind)) &&
    ofPerson.some(
      (representation) =>
        representation.kind !== 'ATTORNEY' && isRepresentationInForce(representation, patient, now),
    )
  );
}
