import type { Action, DataClass, DenialReason, Obligation, Role } from '../../../subgraphs/_policy/types.ts';
import type { Tie, TieKind } from './ties.ts';
import type { World } from './world.ts';

type TieOf<Kind extends TieKind> = Extract<Tie, { readonly kind: Kind }>;

/** One sentence of the policy that permits something. */
export interface Rule {
  readonly source: string;
  readonly kind: TieKind;
  readonly roles: readonly Role[] | 'ALL';
  readonly reads: readonly DataClass[];
  readonly acts: readonly Action[];
  /** Whether the sentence speaks of such a tie to such a row at all, in force or not. */
  readonly concerns: (tie: Tie, world: World) => boolean;
  /** Whether it permits by this tie. */
  readonly holds: (tie: Tie, world: World) => boolean;
  /** What the permit still lacks, where whoever is refused may be told. */
  readonly lacks: (world: World) => DenialReason | null;
  readonly oblige: readonly Obligation[];
}

interface Sentence<Kind extends TieKind> {
  readonly roles?: readonly Role[];
  readonly reads?: readonly DataClass[];
  readonly acts?: readonly Action[];
  readonly concerns?: (tie: TieOf<Kind>, world: World) => boolean;
  readonly if?: (tie: TieOf<Kind>, world: World) => boolean;
  readonly lacks?: (world: World) => DenialReason | null;
  readonly oblige?: readonly Obligation[];
}

/**
 * @param source where the sentence is written
 * @param kind the tie that the sentence speaks of
 */
export function rule<Kind extends TieKind>(source: string, kind: Kind, sentence: Sentence<Kind>): Rule {
  const { concerns = always, if: condition = always } = sentence;
  return {
    source,
    kind,
    roles: sentence.roles ?? 'ALL',
    reads: sentence.reads ?? [],
    acts: sentence.acts ?? [],
    concerns: (tie, world) => isOf(tie, kind) && concerns(tie, world),
    holds: (tie, world) => isOf(tie, kind) && condition(tie, world),
    lacks: sentence.lacks ?? nothing,
    oblige: sentence.oblige ?? [],
  };
}

const always = () => true;
const nothing = () => null;

function isOf<Kind extends TieKind>(tie: Tie, kind: Kind): tie is TieOf<Kind> {
  return tie.kind === kind;
}
