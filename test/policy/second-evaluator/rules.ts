import type { Action, DataClass, Role } from '../../../subgraphs/_policy/types.ts';
import { ACCOUNT_RULES } from './account-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import type { Rule } from './rule.ts';
import { STAFF_RULES } from './staff-rules.ts';
import type { Question } from './world.ts';

const RULES: readonly Rule[] = [...ACCOUNT_RULES, ...PERSON_RULES, ...STAFF_RULES];

type Sentences = Map<Action | DataClass, readonly Rule[]>;
const sentencesOf = new Map<Role, Sentences>();

/** The sentences that speak of a role and a question; a write is decided by its act, a reading by its class. */
export function rulesFor(role: Role, { action, dataClass }: Question): readonly Rule[] {
  const sentences = sentencesOf.get(role) ?? new Map<Action | DataClass, readonly Rule[]>();
  sentencesOf.set(role, sentences);
  const asked = action === 'READ' ? dataClass : action;
  const found = sentences.get(asked) ?? RULES.filter((rule) => speaksOf(rule, role, asked));
  sentences.set(asked, found);
  return found;
}

function speaksOf({ roles, reads, acts }: Rule, role: Role, asked: Action | DataClass): boolean {
  return (roles === 'ALL' || roles.includes(role)) && [...reads, ...acts].includes(asked);
}
