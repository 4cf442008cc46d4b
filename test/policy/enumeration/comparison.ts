import type { decide } from '../../../subgraphs/_policy/decide.ts';
import { ACTIONS, DATA_CLASSES, type Decision, type Role } from '../../../subgraphs/_policy/types.ts';
import { evaluateAmong } from '../second-evaluator/evaluate.ts';
import { rulesFor } from '../second-evaluator/rules.ts';
import { tiesIn } from '../second-evaluator/ties.ts';
import { ROLES, type Question, type World } from '../second-evaluator/world.ts';

export type Decider = typeof decide;

export interface Disagreement {
  readonly world: World;
  readonly question: Question;
  readonly decided: Decision;
  readonly expected: Decision;
}

const ACTS = ACTIONS.filter((action) => action !== 'READ');

/** Every reading by its class, every act once: a write is decided by its act alone. */
export const QUESTIONS: readonly Question[] = [
  ...DATA_CLASSES.map((dataClass) => ({ action: 'READ' as const, dataClass })),
  ...ACTS.map((action) => ({ action, dataClass: 'RESULT' as const })),
];

/** Every act with every class, to hold the kernel to that. */
export const ACTS_OF_EVERY_CLASS: readonly Question[] = ACTS.flatMap((action) =>
  DATA_CLASSES.map((dataClass) => ({ action, dataClass })),
);

/** Every reading, and the acts that the documents name a role for. */
const NAMED = new Map<Role, readonly Question[]>(
  ROLES.map((role) => [
    role,
    QUESTIONS.filter((question) => question.action === 'READ' || rulesFor(role, question).length > 0),
  ]),
);

/**
 * What to ask about a world: everything of callers with whom nothing is the matter. Of callers whose account, session or
 * terms stop them, no acts that nobody of their role may do anyway.
 */
export function questionsAbout({ principal }: World): readonly Question[] {
  const { role, accountState, sessionEnded, termsAccepted } = principal;
  const isStopped = accountState !== 'ACTIVE' || sessionEnded || !termsAccepted;
  return isStopped ? (NAMED.get(role) ?? QUESTIONS) : QUESTIONS;
}

/**
 * Asks a decider and the second evaluator the same about one world.
 * @param heard of every answer of the decider
 */
export function* disagreements(
  decider: Decider,
  world: World,
  questions: readonly Question[],
  heard?: (question: Question, decision: Decision) => void,
): Generator<Disagreement> {
  const { principal, subject, row, now } = world;
  const ties = tiesIn(world);
  for (const question of questions) {
    const decided = decider(principal, question.action, question.dataClass, subject, row, now);
    const expected = evaluateAmong(ties, world, question);
    heard?.(question, decided);
    if (!isSame(decided, expected)) yield { world, question, decided, expected };
  }
}

function isSame(one: Decision, other: Decision): boolean {
  if (one.permitted)
    return (
      other.permitted &&
      one.basis.type === other.basis.type &&
      one.basis.id === other.basis.id &&
      one.purpose === other.purpose &&
      one.obligations.length === other.obligations.length &&
      one.obligations.every((obligation, index) => obligation === other.obligations[index])
    );
  return !other.permitted && one.reason === other.reason && one.rowKnown === other.rowKnown;
}
