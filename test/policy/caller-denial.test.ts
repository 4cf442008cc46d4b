import { describe, expect, it } from 'vitest';
import type { AccountState } from '../../subgraphs/_policy/index.ts';
import { callerDenial } from '../../subgraphs/_policy/denials.ts';
import { EVERYONE } from './everyone.ts';
import { adult, decideAs } from './vocabulary.ts';

const STATES: readonly AccountState[] = ['ACTIVE', 'LOCKED', 'PASSWORD_CHANGE_REQUIRED'];

describe('why the caller may do nothing, asked before anything is known of a patient', () => {
  it.each(EVERYONE)('%s is told what a decision would say', (_, worldOf, asked) => {
    const { principal, subject } = worldOf(adult());
    const reasons = new Set<string | null>();
    for (const accountState of [...STATES, 'FROZEN' as AccountState])
      for (const sessionEnded of [false, true])
        for (const termsAccepted of [false, true]) {
          const caller = { ...principal, accountState, sessionEnded, termsAccepted };
          const decision = decideAs({ principal: caller, subject }, asked);
          const reason = callerDenial(caller);
          expect(reason).toBe(decision.permitted ? null : decision.reason);
          reasons.add(reason);
        }
    expect(reasons.size).toBeGreaterThanOrEqual(4);
  });
});
