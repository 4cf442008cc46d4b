import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, type Action, type Decision, type Row } from '../../subgraphs/_policy/index.ts';
import { CLINIC, PATIENT_ROW } from './rows.ts';
import {
  adult,
  attorneyOf,
  child,
  decideAs,
  denied,
  doctorOf,
  guardianOf,
  incapacitated,
  ofLimitedCapacity,
  parentOf,
  permitted,
  privacyOfficer,
  stranger,
  teen,
  themself,
  trusteeOf,
  type World,
} from './vocabulary.ts';

export type Line = readonly [who: string, world: World, row: Row, expected: Decision];

export const self = permitted('SELF', 'consent-1', 'PATRQT');
export const represented = permitted('REPRESENTATION', undefined, 'FAMRQT');
export const onDuty = permitted('STAFF_DUTY', CLINIC, 'PATADMIN');

/** States who may do what by the access policy's table of writes; the data class does not matter. */
export function describeActs(acts: readonly Action[], lines: readonly Line[]): void {
  describe.each(acts)('%s', (action) => {
    it.each(lines)('%s', (_, world, row, expected) => {
      for (const dataClass of DATA_CLASSES) {
        expect(decideAs(world, { action, dataClass, row })).toEqual(expected);
      }
    });
  });
}

/** Acts that are the patient's alone, or of whoever is their whole voice. */
export const PATIENTS_OWN_VOICE: readonly Line[] = [
  ['the patient', themself(), PATIENT_ROW, self],
  ['the patient at 15 to 17', themself(teen()), PATIENT_ROW, self],
  ['the patient under 15', themself(child()), PATIENT_ROW, denied()],
  ['a parent of an under-15', parentOf(child()), PATIENT_ROW, represented],
  ['a parent of a 15-to-17', parentOf(teen()), PATIENT_ROW, denied()],
  ['a guardian of an incapacitated adult', guardianOf(incapacitated()), PATIENT_ROW, represented],
  ['the trustee of an adult of limited capacity', trusteeOf(ofLimitedCapacity()), PATIENT_ROW, denied()],
  ['an attorney with every power', attorneyOf(adult()), PATIENT_ROW, denied()],
  ['a doctor', doctorOf(), PATIENT_ROW, denied()],
  ['a privacy officer', privacyOfficer(), PATIENT_ROW, denied()],
  ['a stranger', stranger(), PATIENT_ROW, denied()],
];
