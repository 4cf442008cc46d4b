import { describe, expect, it } from 'vitest';
import type { SubjectFacts } from '../../../../subgraphs/_policy/types.ts';
import {
  paperSignatory,
  type PatientsRepresentation,
} from '../../../../subgraphs/consent/domain/paper-signatory.ts';

const NOW = Date.parse('2026-11-20T12:00:00+03:00');
const LAST_YEAR = Date.parse('2025-12-01T09:00:00+03:00');

const TEEN: SubjectFacts = {
  patientId: 'patient',
  birthDate: '2010-05-17',
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
const CHILD = { ...TEEN, birthDate: '2017-05-17' };
const ADULT = { ...TEEN, birthDate: '1990-05-17' };
const INCAPABLE = { ...ADULT, legalCapacity: 'NONE' } as const;
const LIMITED = { ...ADULT, legalCapacity: 'LIMITED' } as const;

const MOTHER: PatientsRepresentation = {
  id: 'by the mother',
  representativePersonId: 'mother',
  kind: 'PARENT',
  verifiedAt: LAST_YEAR,
  suspended: false,
  representativeCapable: true,
  revokedAt: null,
  validFrom: '2025-12-01',
  validThrough: null,
  powers: [],
};
const FATHER = { ...MOTHER, id: 'by the father', representativePersonId: 'father' };

const signatoryOf = (
  representations: readonly PatientsRepresentation[],
  patient: SubjectFacts = TEEN,
  named: string | null = null,
) => paperSignatory(representations, named, patient, NOW);

describe('who signed a representative’s paper', () => {
  it.each([
    ['at 15 to 17 a parent', TEEN, MOTHER],
    ['under 15 a parent', CHILD, MOTHER],
    ['for an adult without capacity the guardian', INCAPABLE, { ...MOTHER, kind: 'GUARDIAN' }],
    ['whatever is under review', { ...TEEN, dataUnderReview: true, portalBlocked: true }, MOTHER],
  ] as const)('is %s', (_, patient, representation) => {
    expect(signatoryOf([representation], patient)).toEqual({ representation });
  });

  it.each([
    ['there is no representation', TEEN, []],
    ['it is revoked', TEEN, [{ ...MOTHER, revokedAt: NOW }]],
    ['nobody has verified it', TEEN, [{ ...MOTHER, kind: 'TRUSTEE', verifiedAt: null }]],
    ['it is suspended', TEEN, [{ ...MOTHER, suspended: true }]],
    ['its last day has passed', TEEN, [{ ...MOTHER, validThrough: '2026-11-19' }]],
    ['its first day is still to come', TEEN, [{ ...MOTHER, validFrom: '2026-11-21' }]],
    ['the representative has died or lost capacity', TEEN, [{ ...MOTHER, representativeCapable: false }]],
    ['the patient has come of age', ADULT, [MOTHER]],
    ['the patient has died', { ...TEEN, deceasedAt: LAST_YEAR }, [MOTHER]],
    ['it is an attorney’s', ADULT, [{ ...MOTHER, kind: 'ATTORNEY', powers: ['PORTAL', 'CLAIMS'] }]],
    ['the trustee of an adult signs nothing', LIMITED, [{ ...MOTHER, kind: 'TRUSTEE' }]],
  ] as const)('is nobody where %s', (_, patient, representations) => {
    expect(signatoryOf(representations, patient)).toBe('NOBODY');
  });

  it('is the one who may, beside others who may not', () => {
    expect(signatoryOf([{ ...FATHER, suspended: true }, MOTHER])).toEqual({ representation: MOTHER });
  });

  it('has to be named among several people, not among several representations of one', () => {
    expect(signatoryOf([MOTHER, FATHER])).toBe('ANY_OF_SEVERAL');
    expect(signatoryOf([MOTHER, FATHER], TEEN, FATHER.id)).toEqual({ representation: FATHER });
    const alsoGuardian = { ...MOTHER, id: 'as guardian', kind: 'GUARDIAN' } as const;
    expect(signatoryOf([MOTHER, alsoGuardian])).toEqual({ representation: MOTHER });
  });

  it('is nobody where the one who is named may not, or is another patient’s', () => {
    const suspended = { ...FATHER, suspended: true };
    expect(signatoryOf([MOTHER, suspended], TEEN, FATHER.id)).toBe('NOBODY');
    expect(signatoryOf([MOTHER], TEEN, 'by somebody else')).toBe('NOBODY');
  });
});
