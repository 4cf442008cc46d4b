import type { Role } from '../../../subgraphs/_policy/types.ts';
import { ACCOUNT_RULES } from './account-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import type { Rule } from './rule.ts';
import { STAFF_RULES } from './staff-rules.ts';
import type { Question } from './world.ts';

const RULES: readonly Rule[] = [...ACCOUNT_RULES, ...PERSON_RULES, ...STAFF_RULES];

const found = new Map<string, readonly Rule[]>();

/** The sentences that speak of a role and a question; a write is decided by its act, a reading by its class. */
export function rulesFor(role: Role, { action, dataClass }: Question): readonly Rule[] {
  const key = `${role} ${action === 'READ' ? dataClass : action}`;
  const known = found.get(key);
  if (known) return known;
  const rules = RULES.filter(
    ({ roles, reads, acts }) =>
      (roles === 'ALL' || roles.includes(role)) &&
      (action === 'READ' ? reads.includes(dataClass) : acts.includes(action)),
  );
  found.set(key, rules);
  return rules;
}
