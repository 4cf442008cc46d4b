import type { Access } from '../../_platform/request-context.ts';
import type { Action } from '../../_policy/types.ts';

/**
 * Keeps in the access log that somebody asked for a request that is out of their sight: it is addressed to another
 * organisation, or not theirs to read. What the policy denies by itself is logged with its own reason.
 */
export async function recordOutOfSight(access: Access, action: Action, patientId: string): Promise<void> {
  const question = { action, dataClass: 'CONSENT', patientId } as const;
  const decision = await access.decideHypothetically(question);
  const denial = decision.permitted
    ? ({ permitted: false, reason: 'NOT_PERMITTED', rowKnown: false } as const)
    : decision;
  access.record.entry(patientId, action, denial).classes.add('CONSENT');
}
