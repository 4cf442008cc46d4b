import { describe, expect, it } from 'vitest';
import { ownRepresentationRow, PATIENT_ROW, representationRow } from './rows.ts';
import {
  adult,
  decideAs,
  denied,
  deniedOnKnownRow,
  doctor,
  ownAccountOf,
  permitted,
  stranger,
  themself,
} from './vocabulary.ts';

describe("the row of the caller's own account", () => {
  it.each([
    ['BREAK_GLASS', { dataUnderReview: true }, 'DATA_UNDER_REVIEW'],
    ['CREATE_REFERRAL', { dataUnderReview: true }, 'DATA_UNDER_REVIEW'],
    ['CREATE_REFERRAL', { portalBlocked: true }, 'PORTAL_BLOCKED'],
  ] as const)('lets no %s past what stops the patient', (action, facts, reason) => {
    const clinician = doctor(adult(facts));
    expect(decideAs(clinician, { action, row: ownAccountOf(clinician) })).toEqual(deniedOnKnownRow(reason));
  });

  it("is not stopped by the patient's states where it is what the act is about", () => {
    const patient = stranger(adult({ dataUnderReview: true, portalBlocked: true }));
    expect(decideAs(patient, { action: 'UPDATE_CREDENTIALS', row: ownAccountOf(patient) })).toEqual(
      permitted('SELF', null),
    );
  });
});

describe('the contact that a patient changes', () => {
  it.each([
    ['their own', PATIENT_ROW, permitted('SELF')],
    ["not their representative's", representationRow(), denied()],
    ['not one that they have as a representative', ownRepresentationRow, denied()],
  ])('is %s', (_, row, expected) => {
    expect(decideAs(themself(), { action: 'UPDATE_CONTACT', dataClass: 'CONTACT', row })).toEqual(expected);
  });
});
