import { describe, expect, it } from 'vitest';
import { claimRow, INSURER, PATIENT } from './rows.ts';
import {
  adult,
  contract,
  decideAs,
  denied,
  deniedOnKnownRow,
  disclosureConsent,
  insurer,
  insurerOf,
  permitted,
} from './vocabulary.ts';

const row = claimRow();

describe('a contract', () => {
  it.each([
    ['in force', {}, permitted('INSURER_CONTRACT', 'contract-1')],
    ['without end', { validThrough: null }, permitted('INSURER_CONTRACT')],
    ['from today', { validFrom: '2026-03-10' }, permitted('INSURER_CONTRACT')],
    ['from tomorrow', { validFrom: '2026-03-11' }, denied('CONTRACT_NOT_IN_FORCE')],
    ['through today', { validThrough: '2026-03-10' }, permitted('INSURER_CONTRACT')],
    ['through yesterday', { validThrough: '2026-03-09' }, denied('CONTRACT_NOT_IN_FORCE')],
    ["of another insurer's", { organizationId: 'other-insurer' }, denied('CONTRACT_NOT_IN_FORCE')],
  ])('%s', (_, facts, expected) => {
    const world = insurer(adult({ contracts: [contract(facts)] }));
    expect(decideAs(world, { dataClass: 'CLAIM', row })).toEqual(expected);
  });
});

describe('a beneficiary of the claim', () => {
  const beneficiary = adult({ patientId: 'person-heir', dataUnderReview: true, contracts: [contract()] });
  const throughHeir = claimRow({ partyPersonIds: [PATIENT, 'person-heir'], beneficiary });

  it.each([
    ['lends an insurer no contract', insurer(), denied('CONTRACT_NOT_IN_FORCE')],
    ['does not stop one by a review of their data', insurerOf(), permitted('INSURER_CONTRACT', 'contract-1')],
  ])('%s', (_, world, expected) => {
    for (const asked of [{ dataClass: 'CLAIM' }, { action: 'DECIDE_CLAIM' }] as const)
      expect(decideAs(world, { ...asked, row: throughHeir })).toEqual(expected);
  });
});

describe('a consent to disclosure', () => {
  const missing = deniedOnKnownRow('DISCLOSURE_CONSENT_MISSING');

  it.each([
    ['in force', {}, permitted('INSURER_CONTRACT', 'disclosure-1')],
    ['without end', { validThrough: null }, permitted('INSURER_CONTRACT')],
    ['from tomorrow', { validFrom: '2026-03-11' }, missing],
    ['through today', { validThrough: '2026-03-10' }, permitted('INSURER_CONTRACT')],
    ['through yesterday', { validThrough: '2026-03-09' }, missing],
    ['for another claim', { claimId: 'claim-2' }, missing],
    ['to another insurer', { organizationId: 'other-insurer' }, missing],
  ])('%s', (_, facts, expected) => {
    const world = insurer(adult({ contracts: [contract()], disclosureConsents: [disclosureConsent(facts)] }));
    expect(decideAs(world, { dataClass: 'CLAIM_EVIDENCE', row })).toEqual(expected);
  });

  it('is asked for first, so that what a claim needs is not told without it', () => {
    const world = insurer(adult({ contracts: [contract()] }));
    expect(decideAs(world, { dataClass: 'CLAIM_EVIDENCE', row: claimRow({ neededForRisk: false }) })).toEqual(
      missing,
    );
  });

  it('does not tell another insurer that the claim exists', () => {
    const patient = adult({ contracts: [contract({ organizationId: 'other-insurer' })] });
    const world = insurer(patient, { organizationId: 'other-insurer' });
    expect(decideAs(world, { dataClass: 'CLAIM_EVIDENCE', row })).toEqual(denied());
  });

  it('is no claim of an insurer that has no organisation', () => {
    const patient = adult({
      contracts: [contract()],
      disclosureConsents: [disclosureConsent({ organizationId: INSURER })],
    });
    expect(decideAs(insurer(patient, { organizationId: null }), { dataClass: 'CLAIM', row })).toEqual(
      denied(),
    );
  });

  it('concerns nobody where the patient is unknown', () => {
    expect(decideAs(insurer(null), { dataClass: 'CLAIM_EVIDENCE', row })).toEqual(denied());
  });
});
