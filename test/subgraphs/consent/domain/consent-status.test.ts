import { describe, expect, it } from 'vitest';
import {
  consentStatus,
  type ConsentStatus,
  type SignedConsent,
} from '../../../../subgraphs/consent/domain/consent-status.ts';
import type { Signatory, SignatureCapacity } from '../../../../subgraphs/consent/domain/signature.ts';

const NOON = Date.parse('2026-11-20T12:00:00+03:00');

const PROCESSING: SignedConsent = {
  scope: 'PROCESSING',
  withdrawnAt: null,
  validThrough: null,
  disclosure: null,
};
const SHARING: SignedConsent = {
  scope: 'RESTRICTED_SHARING',
  withdrawnAt: null,
  validThrough: null,
  disclosure: null,
};

const CHILD: Signatory = { birthDate: '2017-05-17', legalCapacity: 'FULL' };
const TEEN: Signatory = { birthDate: '2010-05-17', legalCapacity: 'FULL' };
const ADULT: Signatory = { birthDate: '1990-05-17', legalCapacity: 'FULL' };
const WITH_TRUSTEE: Signatory = { ...ADULT, legalCapacity: 'LIMITED' };
const WITH_GUARDIAN: Signatory = { ...ADULT, legalCapacity: 'NONE' };

const status = (
  consent: SignedConsent,
  signed: readonly SignatureCapacity[],
  patient: Signatory,
  now: number | string = NOON,
) => consentStatus(consent, new Set(signed), patient, typeof now === 'string' ? Date.parse(now) : now);

describe('the consent to processing', () => {
  it.each<[string, Signatory, readonly SignatureCapacity[], ConsentStatus]>([
    ['under 15, by a representative', CHILD, ['REPRESENTATIVE'], 'ACTIVE'],
    ['under 15, by the child alone', CHILD, ['PATIENT'], 'PROPOSED'],
    ['at 16, by the minor alone', TEEN, ['PATIENT'], 'PROPOSED'],
    ['at 16, by a representative alone', TEEN, ['REPRESENTATIVE'], 'PROPOSED'],
    ['at 16, by both', TEEN, ['PATIENT', 'REPRESENTATIVE'], 'ACTIVE'],
    ['of an adult, by the adult', ADULT, ['PATIENT'], 'ACTIVE'],
    ['of an adult, by a parent long ago', ADULT, ['REPRESENTATIVE'], 'PROPOSED'],
    ['of an adult with a trustee, by the adult', WITH_TRUSTEE, ['PATIENT'], 'ACTIVE'],
    ['of an adult without capacity, by the guardian', WITH_GUARDIAN, ['REPRESENTATIVE'], 'ACTIVE'],
    ['of an adult without capacity, by the adult', WITH_GUARDIAN, ['PATIENT'], 'PROPOSED'],
    ['without any signature', ADULT, [], 'PROPOSED'],
  ])('%s', (_, patient, signed, expected) => {
    expect(status(PROCESSING, signed, patient)).toBe(expected);
  });

  it.each<[string, Signatory, readonly SignatureCapacity[], string, ConsentStatus]>([
    ['the moment before the 15th birthday', CHILD, ['REPRESENTATIVE'], '2032-05-16T23:59:59+03:00', 'ACTIVE'],
    ['at 00:00 of the 15th birthday', CHILD, ['REPRESENTATIVE'], '2032-05-17T00:00:00+03:00', 'PROPOSED'],
    ['the moment before the 18th birthday', TEEN, ['PATIENT'], '2028-05-16T23:59:59+03:00', 'PROPOSED'],
    ['at 00:00 of the 18th birthday', TEEN, ['PATIENT'], '2028-05-17T00:00:00+03:00', 'ACTIVE'],
  ])('%s', (_, patient, signed, now, expected) => {
    expect(status(PROCESSING, signed, patient, now)).toBe(expected);
  });

  it('is inactive once withdrawn, whoever has signed', () => {
    const withdrawn = { ...PROCESSING, withdrawnAt: new Date(NOON) };
    expect(status(withdrawn, ['PATIENT', 'REPRESENTATIVE'], TEEN)).toBe('INACTIVE');
  });
});

describe("a minor's consent to show restricted results", () => {
  it('is the minor’s own', () => {
    expect(status(SHARING, ['PATIENT'], TEEN)).toBe('ACTIVE');
    expect(status(SHARING, ['REPRESENTATIVE'], TEEN)).toBe('PROPOSED');
  });

  it.each<[string, ConsentStatus]>([
    ['2028-05-16T23:59:59+03:00', 'ACTIVE'],
    ['2028-05-17T00:00:00+03:00', 'INACTIVE'],
  ])('ends with the 18th birthday: %s', (now, expected) => {
    expect(status({ ...SHARING, validThrough: '2028-05-16' }, ['PATIENT'], TEEN, now)).toBe(expected);
  });
});

describe('a consent to disclosure', () => {
  const disclosure = (validThrough: string | null): SignedConsent => ({
    scope: 'DISCLOSURE',
    withdrawnAt: null,
    validThrough,
    disclosure: { organizationId: 'insurer', claimId: 'claim', validFrom: '2026-11-01' },
  });

  it.each<[string, string | null, string, ConsentStatus]>([
    ['before its first day', null, '2026-10-31T23:59:59+03:00', 'PROPOSED'],
    ['on its first day', null, '2026-11-01T00:00:00+03:00', 'ACTIVE'],
    ['on its last day', '2026-11-30', '2026-11-30T23:59:59+03:00', 'ACTIVE'],
    ['after its last day', '2026-11-30', '2026-12-01T00:00:00+03:00', 'INACTIVE'],
  ])('%s', (_, validThrough, now, expected) => {
    expect(status(disclosure(validThrough), ['PATIENT'], ADULT, now)).toBe(expected);
  });

  it('waits for a signature', () => {
    expect(status(disclosure(null), [], ADULT)).toBe('PROPOSED');
  });
});
