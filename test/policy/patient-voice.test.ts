import { describe, expect, it } from 'vitest';
import type { ProcessingConsentFacts } from '../../subgraphs/_policy/index.ts';
import { isProcessingConsentInForce } from '../../subgraphs/_policy/processing-consent.ts';
import {
  adult,
  BIRTHDAY,
  decideAs,
  denied,
  deniedOnKnownRow,
  guardianOf,
  incapacitated,
  NO_CONSENT,
  NOON,
  ofLimitedCapacity,
  parentOf,
  permitted,
  teen,
  themself,
  trusteeOf,
  turning,
} from './vocabulary.ts';

const onlyPatient = { id: 'consent-1', signedByPatient: true, signedByRepresentative: false };
const onlyRepresentative = { id: 'consent-1', signedByPatient: false, signedByRepresentative: true };
const both = { id: 'consent-1', signedByPatient: true, signedByRepresentative: true };
const consentMissing = deniedOnKnownRow('PROCESSING_CONSENT_MISSING');

describe("the patient's own access", () => {
  it.each([
    ['one second before the 15th birthday', 15, -1000, denied()],
    ['one millisecond before the 15th birthday', 15, -1, denied()],
    ['the first moment of the 15th birthday', 15, 0, permitted('SELF')],
    ['one second into the 15th birthday', 15, 1000, permitted('SELF')],
    ['on the 14th birthday', 14, 0, denied()],
    ['before the 18th birthday', 18, -1, permitted('SELF')],
    ['on the 18th birthday', 18, 0, permitted('SELF')],
  ])('%s', (_, age, ms, expected) => {
    expect(decideAs(themself(adult(turning(age))), { now: BIRTHDAY + ms })).toEqual(expected);
  });

  it.each([
    ['from 15, in full', 'FULL', permitted('SELF')],
    ['from 15, in part', 'LIMITED', permitted('SELF')],
    ['without legal capacity at no age', 'NONE', denied()],
  ] as const)('%s', (_, legalCapacity, expected) => {
    expect(decideAs(themself(teen({ legalCapacity })))).toEqual(expected);
  });

  it('ends with death, for nobody else acts under the account', () => {
    expect(decideAs(themself(adult({ deceasedAt: NOON + 1 })))).toEqual(permitted('SELF'));
    expect(decideAs(themself(adult({ deceasedAt: NOON })))).toEqual(denied());
  });

  it('needs a usable birth date', () => {
    expect(decideAs(themself(adult({ birthDate: 'unknown' })))).toEqual(denied());
    expect(decideAs(themself(adult({ birthDate: '2030-01-01' })))).toEqual(denied());
  });
});

describe('without a usable birth date', () => {
  it('no signature counts', () => {
    for (const consent of [onlyPatient, onlyRepresentative, both])
      expect(isProcessingConsentInForce(consent, 'NOBODY')).toBe(false);
  });
});

describe('the signatures that the processing consent needs', () => {
  const before = BIRTHDAY - 1;
  const after = BIRTHDAY;
  const minor = (age: number, processingConsent: ProcessingConsentFacts) =>
    parentOf(adult({ ...turning(age), processingConsent }));
  const grown = (age: number, processingConsent: ProcessingConsentFacts) =>
    themself(adult({ ...turning(age), processingConsent }));
  const seen = permitted('REPRESENTATION');
  const own = permitted('SELF');

  it.each([
    ['under 15: the representative', minor(15, onlyRepresentative), before, seen],
    ['under 15: not the child', minor(15, onlyPatient), before, consentMissing],
    ['under 15: somebody', minor(15, NO_CONSENT), before, consentMissing],
    [
      'from the 15th birthday: not the representative alone',
      minor(15, onlyRepresentative),
      after,
      consentMissing,
    ],
    ['from the 15th birthday: not the minor alone', minor(15, onlyPatient), after, consentMissing],
    ['from the 15th birthday: both, for the representative', minor(15, both), after, seen],
    ['from the 15th birthday: both, for the minor', grown(15, both), after, own],
    [
      '15 to 17: for the minor not the representative alone',
      grown(15, onlyRepresentative),
      after,
      consentMissing,
    ],
    ['15 to 17: for the minor not the minor alone', grown(18, onlyPatient), before, consentMissing],
    ['from the 18th birthday: the patient', grown(18, onlyPatient), after, own],
    [
      'from the 18th birthday: not the former representative',
      grown(18, onlyRepresentative),
      after,
      consentMissing,
    ],
  ])('%s', (_, world, now, expected) => {
    expect(decideAs(world, { now })).toEqual(expected);
  });

  it.each([
    [
      'without capacity: the guardian',
      guardianOf(incapacitated({ processingConsent: onlyRepresentative })),
      seen,
    ],
    [
      'without capacity: not the ward',
      guardianOf(incapacitated({ processingConsent: onlyPatient })),
      consentMissing,
    ],
    ['limited capacity: the patient', trusteeOf(ofLimitedCapacity({ processingConsent: onlyPatient })), seen],
    [
      'limited capacity: not the trustee',
      trusteeOf(ofLimitedCapacity({ processingConsent: onlyRepresentative })),
      consentMissing,
    ],
    [
      'limited capacity: for the patient too',
      themself(ofLimitedCapacity({ processingConsent: onlyPatient })),
      own,
    ],
  ])('%s', (_, world, expected) => {
    expect(decideAs(world)).toEqual(expected);
  });
});
