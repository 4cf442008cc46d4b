import { describe, expect, it } from 'vitest';
import type { Basis } from '../../../../subgraphs/_policy/types.ts';
import { isSignatureNeeded } from '../../../../subgraphs/consent/domain/signature.ts';
import { signatureBy, type Paper } from '../../../../subgraphs/consent/domain/signing.ts';

const NOW = Date.parse('2026-11-20T12:00:00+03:00');
const SELF: Basis = { type: 'SELF', id: null };
const REPRESENTATION: Basis = { type: 'REPRESENTATION', id: 'representation-1' };
const STAFF: Basis = { type: 'STAFF_DUTY', id: 'clinic' };

const CHILD = { patientId: 'patient', birthDate: '2017-05-17', legalCapacity: 'FULL' } as const;
const TEEN = { ...CHILD, birthDate: '2010-05-17' } as const;
const ADULT = { ...CHILD, birthDate: '1990-05-17' } as const;
const WITH_GUARDIAN = { ...ADULT, legalCapacity: 'NONE' } as const;

const sign = (basis: Basis, paper: Paper = {}, patient: typeof CHILD | typeof TEEN | typeof ADULT = TEEN) =>
  signatureBy({ basis, callerPersonId: 'caller', patient, paper, now: NOW });

const refused = (argument: string) => ({ refused: expect.objectContaining({ argument }) as object });

const SIGNER = {
  fullName: 'Иванова Анна',
  documentKind: 'PASSPORT',
  documentNumber: '4510 123456',
  kinship: 'мать',
  address: 'Тверь, Садовая, 3',
} as const;

describe('a signature in the portal', () => {
  it('of the patient is the patient’s', () => {
    expect(sign(SELF)).toEqual({
      signature: {
        capacity: 'PATIENT',
        signerPersonId: 'caller',
        representationId: null,
        paperNumber: null,
        recordedBy: null,
        address: null,
      },
    });
  });

  it('of a representative names the representation', () => {
    expect(sign(REPRESENTATION)).toMatchObject({
      signature: {
        capacity: 'REPRESENTATIVE',
        signerPersonId: 'caller',
        representationId: 'representation-1',
      },
    });
  });

  it.each([SELF, REPRESENTATION])('has no paper ($type)', (basis) => {
    expect(sign(basis, { paperNumber: '17' })).toEqual(refused('paperNumber'));
    expect(sign(basis, { paperSignedBy: 'PATIENT' })).toEqual(refused('paperSignedBy'));
    expect(sign(basis, { paperRepresentationId: 'representation-1' })).toEqual(
      refused('paperRepresentationId'),
    );
    expect(sign(basis, { signer: SIGNER })).toEqual(refused('signer'));
  });

  it.each([SELF, REPRESENTATION])('may give an address ($type)', (basis) => {
    expect(sign(basis, { signer: { address: ' Тверь ' } })).toMatchObject({
      signature: { address: 'Тверь' },
    });
  });
});

describe('a paper that staff record', () => {
  it('names the patient where the patient has signed', () => {
    expect(sign(STAFF, { paperNumber: ' 17/2026 ', paperSignedBy: 'PATIENT', signer: SIGNER })).toEqual({
      signature: {
        capacity: 'PATIENT',
        signerPersonId: 'patient',
        representationId: null,
        paperNumber: '17/2026',
        recordedBy: 'caller',
        address: 'Тверь, Садовая, 3',
        paperSigner: {
          fullName: 'Иванова Анна',
          documentKind: 'PASSPORT',
          documentNumber: '4510 123456',
          documentIssuer: null,
          documentIssuedOn: null,
          kinship: null,
        },
      },
    });
  });

  it('leaves open which representative has signed', () => {
    expect(sign(STAFF, { paperNumber: '17', paperSignedBy: 'REPRESENTATIVE', signer: SIGNER })).toMatchObject(
      {
        signature: {
          capacity: 'REPRESENTATIVE',
          signerPersonId: null,
          recordedBy: 'caller',
          paperSigner: { kinship: 'мать' },
        },
      },
    );
  });

  it('names no representation where the patient has signed', () => {
    const paper = { paperNumber: '17', paperSignedBy: 'PATIENT', signer: SIGNER } as const;
    expect(sign(STAFF, { ...paper, paperRepresentationId: 'representation-1' })).toEqual(
      refused('paperRepresentationId'),
    );
  });

  it.each<[string, Paper, string]>([
    ['without a number', { paperSignedBy: 'PATIENT' }, 'paperNumber'],
    ['with a blank number', { paperNumber: '  ', paperSignedBy: 'PATIENT' }, 'paperNumber'],
    ['with an endless number', { paperNumber: '1'.repeat(101), paperSignedBy: 'PATIENT' }, 'paperNumber'],
    ['with a zero byte', { paperNumber: '1\u00002', paperSignedBy: 'PATIENT' }, 'paperNumber'],
    ['without a signer', { paperNumber: '17' }, 'paperSignedBy'],
    ...(['fullName', 'documentKind', 'documentNumber', 'address', 'kinship'] as const).map(
      (particular): [string, Paper, string] => [
        `without the signer’s ${particular}`,
        {
          paperNumber: '17',
          paperSignedBy: 'REPRESENTATIVE',
          signer: { ...SIGNER, [particular]: undefined },
        },
        'signer',
      ],
    ),
  ])('is refused %s', (_, paper, argument) => {
    expect(sign(STAFF, paper)).toEqual(refused(argument));
  });

  it.each([
    ['by a child', CHILD, 'PATIENT'],
    ['by an adult’s representative', ADULT, 'REPRESENTATIVE'],
  ] as const)('is refused where it is signed %s', (_, patient, paperSignedBy) => {
    expect(sign(STAFF, { paperNumber: '17', paperSignedBy }, patient)).toEqual(refused('paperSignedBy'));
  });
});

it('is nobody’s act on another basis', () => {
  expect(() => sign({ type: 'REFERRAL', id: 'referral-1' })).toThrow(RangeError);
});

describe('whose signature the processing consent needs', () => {
  it.each([
    ['under 15', CHILD, false, true],
    ['at 15 to 17', TEEN, true, true],
    ['of an adult', ADULT, true, false],
    ['of an adult without capacity', WITH_GUARDIAN, false, true],
    ['of somebody who is not born yet', { ...CHILD, birthDate: '2030-01-01' }, false, false],
  ] as const)('%s', (_, patient, ofPatient, ofRepresentative) => {
    expect(isSignatureNeeded('PATIENT', patient, NOW)).toBe(ofPatient);
    expect(isSignatureNeeded('REPRESENTATIVE', patient, NOW)).toBe(ofRepresentative);
  });
});
