import { describe, expect, it } from 'vitest';
import type { RepresentationKind } from '../../../../subgraphs/_policy/types.ts';
import {
  isOver,
  kindNow,
  representationStatus,
  type Representation,
  type RepresentationStatus,
} from '../../../../subgraphs/identity/domain/representation.ts';

const NOW = Date.parse('2026-11-20T12:00:00+03:00');
const EARLIER = new Date('2026-01-01T12:00:00+03:00');

function representation(more: Partial<Representation> = {}): Representation {
  return {
    id: 'r',
    patientId: 'p',
    representativeId: 'm',
    representativeCapable: true,
    representativeName: { family: 'Иванова', given: 'Вера', patronymic: null },
    kind: 'PARENT',
    validFrom: '2026-01-01',
    validThrough: null,
    powers: [],
    registeredBy: 's',
    registeredAt: EARLIER,
    verifiedAt: EARLIER,
    suspendedAt: null,
    revokedAt: null,
    endedAt: null,
    ...more,
  };
}

const CHILD = { birthDate: '2015-05-05', legalCapacity: 'FULL', deceasedAt: null } as const;
const GROWN = { ...CHILD, birthDate: '2008-11-20' } as const;

describe('the status of a representation', () => {
  it.each<
    [string, Partial<Representation>, typeof CHILD | typeof GROWN, RepresentationStatus, over: boolean]
  >([
    ['verified and of a child', {}, CHILD, 'IN_FORCE', false],
    ['not verified', { verifiedAt: null }, CHILD, 'UNVERIFIED', false],
    ['suspended', { suspendedAt: EARLIER }, CHILD, 'SUSPENDED', false],
    [
      'suspended before it was verified',
      { verifiedAt: null, suspendedAt: EARLIER },
      CHILD,
      'UNVERIFIED',
      false,
    ],
    ['of an incapable representative', { representativeCapable: false }, CHILD, 'SUSPENDED', false],
    ['of tomorrow', { validFrom: '2026-11-21' }, CHILD, 'NOT_YET_IN_FORCE', false],
    ['of a trustee whose ward is not yet 14', { kind: 'TRUSTEE' }, CHILD, 'NOT_YET_IN_FORCE', false],
    ['on its last day', { validThrough: '2026-11-20' }, CHILD, 'IN_FORCE', false],
    ['after its last day', { validThrough: '2026-11-19' }, CHILD, 'ENDED', true],
    ['never verified, and over', { verifiedAt: null, validThrough: '2026-11-19' }, CHILD, 'ENDED', true],
    ['suspended, and over', { suspendedAt: EARLIER, validThrough: '2026-11-19' }, CHILD, 'ENDED', true],
    ['of a child who came of age today', {}, GROWN, 'ENDED', true],
    ['of an attorney of a child', { kind: 'ATTORNEY' }, CHILD, 'NOT_YET_IN_FORCE', false],
    ['ended by a change of capacity', { endedAt: EARLIER }, CHILD, 'ENDED', true],
    ['revoked', { revokedAt: EARLIER }, CHILD, 'REVOKED', true],
    ['revoked before it was verified', { revokedAt: EARLIER, verifiedAt: null }, CHILD, 'REVOKED', true],
  ])('%s', (_, more, ward, status, over) => {
    expect(representationStatus(representation(more), ward, NOW)).toBe(status);
    expect(isOver(representation(more), ward, NOW)).toBe(over);
  });
});

describe('the kind of a representation', () => {
  const WARD = { birthDate: '2012-11-20', legalCapacity: 'FULL', deceasedAt: null } as const;
  const MIDNIGHT = Date.parse('2026-11-20T00:00:00+03:00');

  it.each<[string, Partial<Representation>, now: number, RepresentationKind]>([
    ['a guardian’s before the 14th birthday', { kind: 'GUARDIAN' }, MIDNIGHT - 1, 'GUARDIAN'],
    ['a guardian’s from the 14th birthday on', { kind: 'GUARDIAN' }, MIDNIGHT, 'TRUSTEE'],
    ['an adult’s guardian’s', { kind: 'GUARDIAN', validFrom: '2030-11-20' }, MIDNIGHT * 2, 'GUARDIAN'],
    ['a parent’s', { kind: 'PARENT' }, MIDNIGHT, 'PARENT'],
  ])('is, %s', (_, more, now, expected) => {
    expect(kindNow(representation(more), WARD, now)).toBe(expected);
  });
});
