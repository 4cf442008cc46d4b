import { describe, expect, it } from 'vitest';
import type { SubjectFacts } from '../../../../subgraphs/_policy/types.ts';
import {
  processingConsentNeeded,
  type OpenProcessingConsent,
} from '../../../../subgraphs/consent/domain/processing-consent-needed.ts';
import type { SignatureCapacity } from '../../../../subgraphs/consent/domain/signature.ts';

const NOW = Date.parse('2026-11-20T12:00:00+03:00');

const CHILD: SubjectFacts = {
  patientId: 'patient',
  birthDate: '2017-05-17',
  deceasedAt: null,
  legalCapacity: 'FULL',
  registeredAt: [],
  representations: [],
  processingConsent: { id: null, signedByPatient: false, signedByRepresentative: false },
  portalBlocked: false,
  dataUnderReview: false,
  restrictedSharingConsentId: null,
  referrals: [],
  emergencyAccess: [],
  contracts: [],
  disclosureConsents: [],
};
const TEEN = { ...CHILD, birthDate: '2010-05-17' };
const ADULT = { ...CHILD, birthDate: '1990-05-17' };
const INCAPABLE = { ...ADULT, legalCapacity: 'NONE' } as const;

const open = (
  textKind: OpenProcessingConsent['textKind'],
  ...signed: SignatureCapacity[]
): OpenProcessingConsent => ({ textKind, textVersion: '7', signed });
const [BY_ADULT, OF_TEEN, OF_CHILD] = [
  'PROCESSING_ADULT',
  'PROCESSING_FIFTEEN_TO_SEVENTEEN',
  'PROCESSING_UNDER_FIFTEEN',
] as const;

describe('what is missing of the processing consent', () => {
  it.each([
    ['of an adult', ADULT, BY_ADULT, ['PATIENT']],
    ['at 15 to 17', TEEN, OF_TEEN, ['PATIENT', 'REPRESENTATIVE']],
    ['under 15', CHILD, OF_CHILD, ['REPRESENTATIVE']],
    ['of an adult without capacity', INCAPABLE, OF_CHILD, ['REPRESENTATIVE']],
  ] as const)('%s, where nobody has signed', (_, patient, textKind, missingSignatures) => {
    expect(processingConsentNeeded(null, patient, NOW)).toEqual({
      textKind,
      textVersion: null,
      missingSignatures,
    });
  });

  it.each([
    ['PATIENT', 'REPRESENTATIVE'],
    ['REPRESENTATIVE', 'PATIENT'],
  ] as const)(
    'is the other signature under the same text, where at 16 the %s has signed',
    (signed, missing) => {
      expect(processingConsentNeeded(open(OF_TEEN, signed), TEEN, NOW)).toEqual({
        textKind: OF_TEEN,
        textVersion: '7',
        missingSignatures: [missing],
      });
    },
  );

  it.each([
    ['of an adult', ADULT, open(BY_ADULT, 'PATIENT')],
    ['at 16 with both signatures', TEEN, open(OF_TEEN, 'PATIENT', 'REPRESENTATIVE')],
    ['of a child', CHILD, open(OF_CHILD, 'REPRESENTATIVE')],
    ['that both signed before the 18th birthday', ADULT, open(OF_TEEN, 'PATIENT', 'REPRESENTATIVE')],
    ['of before the portal’s forms', ADULT, open(null, 'PATIENT')],
  ])('is nothing, where one is in force %s', (_, patient, consent) => {
    expect(processingConsentNeeded(consent, patient, NOW)).toBeNull();
  });

  it('is everything anew, where the one there is stands on the form of another age, or on none of the portal’s', () => {
    const both = { textKind: OF_TEEN, textVersion: null, missingSignatures: ['PATIENT', 'REPRESENTATIVE'] };
    expect(processingConsentNeeded(open(OF_CHILD, 'REPRESENTATIVE'), TEEN, NOW)).toEqual(both);
    expect(processingConsentNeeded(open(null, 'PATIENT'), TEEN, NOW)).toEqual(both);
  });

  it.each([
    ['has died', { ...ADULT, deceasedAt: NOW }],
    ['is not born yet', { ...CHILD, birthDate: '2030-01-01' }],
  ])('is nothing that anybody could sign, where the patient %s', (_, patient) => {
    expect(processingConsentNeeded(null, patient, NOW)).toBeNull();
  });
});
