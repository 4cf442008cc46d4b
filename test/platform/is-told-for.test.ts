import { describe, expect, it } from 'vitest';
import { isToldFor } from '../../subgraphs/_platform/notices/is-told-for.ts';
import { NOTICE_KINDS, type NoticeKind } from '../../subgraphs/_platform/notices/post-notices.ts';
import type { Ward } from '../../subgraphs/_policy/index.ts';
import type { RepresentationFacts, RepresentationKind } from '../../subgraphs/_policy/types.ts';

const NOW = Date.parse('2026-11-20T12:00:00+03:00');
const person = (birthDate: string, more: Partial<Ward> = {}): Ward => ({
  birthDate,
  deceasedAt: null,
  legalCapacity: 'FULL',
  ...more,
});
const by = (kind: RepresentationKind, more: Partial<RepresentationFacts> = {}): RepresentationFacts => ({
  id: 'representation',
  kind,
  verifiedAt: 0,
  suspended: false,
  representativeCapable: true,
  revokedAt: null,
  validFrom: '2020-01-01',
  validThrough: null,
  powers: kind === 'ATTORNEY' ? ['PORTAL'] : [],
  ...more,
});

const [CHILD, TEEN, ADULT] = [person('2017-05-17'), person('2010-05-17'), person('1990-05-17')];
const patientIsTold = (kind: NoticeKind, ward: Ward) => isToldFor(kind, ward, true, [], NOW);
const isTold = (kind: NoticeKind, ward: Ward, representation: RepresentationFacts) =>
  isToldFor(kind, ward, false, [representation], NOW);

const OTHERS = NOTICE_KINDS.filter((kind) => kind !== 'BREACH');

describe('of a breach', () => {
  it('minor and legal representative are told both', () => {
    expect(patientIsTold('BREACH', TEEN)).toBe(true);
    expect(isTold('BREACH', TEEN, by('PARENT'))).toBe(true);
    expect(isTold('BREACH', TEEN, by('TRUSTEE'))).toBe(true);
  });

  it('so are an adult of limited capacity and the trustee', () => {
    const limited = person('1990-05-17', { legalCapacity: 'LIMITED' });
    expect(patientIsTold('BREACH', limited)).toBe(true);
    expect(isTold('BREACH', limited, by('TRUSTEE'))).toBe(true);
  });

  it.each([
    ['an attorney', ADULT, by('ATTORNEY')],
    ['a parent of somebody of age', ADULT, by('PARENT')],
    ['a parent who is not verified', TEEN, by('PARENT', { verifiedAt: null })],
    ['a parent who is suspended', TEEN, by('PARENT', { suspended: true })],
    ['a parent who was revoked', TEEN, by('PARENT', { revokedAt: NOW })],
    ['whoever represented the dead', person('2010-05-17', { deceasedAt: NOW }), by('PARENT')],
  ])('%s is not told', (_, ward, representation) => {
    expect(isTold('BREACH', ward, representation)).toBe(false);
  });
});

describe.each(OTHERS)('%s', (kind) => {
  it('is told to whoever speaks for the patient, and to nobody beside them', () => {
    expect([patientIsTold(kind, TEEN), isTold(kind, TEEN, by('PARENT'))]).toEqual([true, false]);
    expect([patientIsTold(kind, CHILD), isTold(kind, CHILD, by('PARENT'))]).toEqual([false, true]);
    expect([patientIsTold(kind, ADULT), isTold(kind, ADULT, by('ATTORNEY'))]).toEqual([true, false]);
  });
});
