import type { Action, DataClass, Role } from '../../../subgraphs/_policy/types.ts';
import { ACCOUNT_RULES } from './account-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import type { Rule } from './rule.ts';
import { STAFF_RULES } from './staff-rules.ts';
import type { Question } from './world.ts';

const RULES: readonly Rule[] = [...ACCOUNT_RULES, ...PERSON_RULES, ...STAFF_RULES];

const found = new Map<Role, Map<Action | DataClass, readonly Rule[]>>();

/** The sentences that speak of a role and a question; a write is decided by its act, a reading by its class. */
export function rulesFor(role: Role, { action, dataClass }: Question): readonly Rule[] {
  const asked = action === 'READ' ? dataClass : action;
  return found.get(role)?.get(asked) ?? find(role, asked);
}

function find(role: Role, asked: Action | DataClass): readonly Rule[] {
  const rules = RULES.filter((rule) => speaksOf(rule, role, asked));
  found.set(role, (found.get(role) ?? new Map<Action | DataClass, readonly Rule[]>()).set(asked, rules));
  return rules;
}

function speaksOf({ roles, reads, acts }: Rule, role: Role, asked: Action | DataClass): boolean {
  return (roles === 'ALL' || roles.includes(role)) && [...reads, ...acts].includes(asked);
}
