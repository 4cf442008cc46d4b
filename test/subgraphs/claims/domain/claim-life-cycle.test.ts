import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLegalTransition,
  stateAfter,
  stateOf,
  type ClaimActor,
  type ClaimEvent,
  type ClaimState,
  type ClaimStatus,
} from '../../../../subgraphs/claims/domain/claim-life-cycle.ts';
import { IllegalClaimEventError } from '../../../../subgraphs/claims/domain/errors.ts';
import { day, event, STATUSES } from '../events.ts';

const LEGAL: readonly (readonly [ClaimStatus | null, ClaimStatus, ClaimActor])[] = [
  [null, 'DRAFT', 'CLAIMANT'],
  [null, 'SUBMITTED', 'CLAIMANT'],
  ['DRAFT', 'SUBMITTED', 'CLAIMANT'],
  ['DRAFT', 'WITHDRAWN', 'CLAIMANT'],
  ['SUBMITTED', 'AWAITING_DOCUMENTS', 'INSURER'],
  ['SUBMITTED', 'UNDER_REVIEW', 'INSURER'],
  ['SUBMITTED', 'WITHDRAWN', 'CLAIMANT'],
  ['AWAITING_DOCUMENTS', 'UNDER_REVIEW', 'INSURER'],
  ['AWAITING_DOCUMENTS', 'WITHDRAWN', 'CLAIMANT'],
  ['UNDER_REVIEW', 'AWAITING_DOCUMENTS', 'INSURER'],
  ['UNDER_REVIEW', 'APPROVED', 'INSURER'],
  ['UNDER_REVIEW', 'PARTIALLY_APPROVED', 'INSURER'],
  ['UNDER_REVIEW', 'DENIED', 'INSURER'],
  ['UNDER_REVIEW', 'WITHDRAWN', 'CLAIMANT'],
  ['APPROVED', 'PAID', 'INSURER'],
  ['PARTIALLY_APPROVED', 'PAID', 'INSURER'],
];

describe('the life of a claim', () => {
  it('has these steps and no others', () => {
    const legal = [null, ...STATUSES].flatMap((from) =>
      STATUSES.flatMap((to) =>
        (['CLAIMANT', 'INSURER'] as const)
          .filter((actor) => isLegalTransition(from, to, actor))
          .map((actor) => [from, to, actor] as const),
      ),
    );
    expect(new Set(legal.map(String))).toEqual(new Set(LEGAL.map(String)));
  });

  it('leaves status, times and benefit behind', () => {
    expect(
      stateOf([
        event('DRAFT', day(1)),
        event('SUBMITTED', day(2)),
        event('UNDER_REVIEW', day(3)),
        event('AWAITING_DOCUMENTS', day(4)),
        event('UNDER_REVIEW', day(5)),
        event('PARTIALLY_APPROVED', day(6), {
          reason: 'Сверх страховой суммы',
          approvedBenefitKopecks: 4_500_000n,
        }),
        event('PAID', day(7)),
      ]),
    ).toEqual({
      status: 'PAID',
      submittedAt: day(2),
      changedAt: day(7),
      approvedBenefitKopecks: 4_500_000n,
    });
  });

  it('begins with an event', () => {
    expect(() => stateOf([])).toThrow(RangeError);
  });

  it.each<[string, readonly ClaimEvent[], string]>([
    ['a payment out of nothing', [event('PAID', day(1))], 'ILLEGAL_TRANSITION'],
    ['an insurer that submits', [event('SUBMITTED', day(1), { actor: 'INSURER' })], 'ILLEGAL_TRANSITION'],
    ['a step back in time', [event('DRAFT', day(2)), event('SUBMITTED', day(1))], 'BACK_IN_TIME'],
    [
      'a denial without a reason',
      [...reviewed(), event('DENIED', day(3), { reason: ' ' })],
      'REASON_MISSING',
    ],
    [
      'a partial approval without a reason',
      [...reviewed(), event('PARTIALLY_APPROVED', day(3), { reason: null })],
      'REASON_MISSING',
    ],
    [
      'an approval of nothing',
      [...reviewed(), event('APPROVED', day(3), { approvedBenefitKopecks: 0n })],
      'BENEFIT_MISPLACED',
    ],
    [
      'a denial with a benefit',
      [...reviewed(), event('DENIED', day(3), { approvedBenefitKopecks: 1n })],
      'BENEFIT_MISPLACED',
    ],
    [
      'a benefit before the decision',
      [event('SUBMITTED', day(1), { approvedBenefitKopecks: 1n })],
      'BENEFIT_MISPLACED',
    ],
  ])('knows no %s', (_, events, code) => {
    expect(() => stateOf(events)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('never leaves an end, and is submitted wherever an insurer has acted', () => {
    const steps = fc.array(fc.constantFrom(...STATUSES), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (statuses) => {
        let state: ClaimState | null = null;
        for (const [index, status] of statuses.entries()) {
          const before: ClaimState | null = state;
          try {
            state = stateAfter(before, event(status, day(index + 1)));
          } catch (error) {
            expect(error).toBeInstanceOf(IllegalClaimEventError);
            continue;
          }
          expect(['DENIED', 'PAID', 'WITHDRAWN']).not.toContain(before?.status);
          if (!['DRAFT', 'WITHDRAWN'].includes(state.status)) expect(state.submittedAt).not.toBeNull();
        }
      }),
    );
  });
});

function reviewed(): readonly ClaimEvent[] {
  return [event('SUBMITTED', day(1)), event('UNDER_REVIEW', day(2))];
}
