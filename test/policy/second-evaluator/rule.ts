import type {
  Action,
  DataClass,
  DenialReason,
  Obligation,
  Principal,
} from '../../../subgraphs/_policy/types.ts';
import type { Tie, TieKind } from './ties.ts';
import type { World } from './world.ts';

type TieOf<Kind extends TieKind> = Extract<Tie, { readonly kind: Kind }>;

/** One sentence of the policy that permits something. */
export interface Rule {
  readonly source: string;
  readonly tie: TieKind;
  readonly roles: readonly Principal['role'][] | 'ALL';
  readonly reads: readonly DataClass[];
  readonly acts: readonly Action[];
  readonly holds: (tie: Tie, world: World) => boolean;
  /** What the permit still lacks, where whoever is refused may be told. */
  readonly lacks: (world: World) => DenialReason | null;
  readonly oblige: readonly Obligation[];
}

interface Sentence<Kind extends TieKind> {
  readonly roles?: readonly Principal['role'][];
  readonly reads?: readonly DataClass[];
  readonly acts?: readonly Action[];
  readonly if?: (tie: TieOf<Kind>, world: World) => boolean;
  readonly lacks?: (world: World) => DenialReason | null;
  readonly oblige?: readonly Obligation[];
}

export function rule<Kind extends TieKind>(source: string, kind: Kind, sentence: Sentence<Kind>): Rule {
  const { roles = 'ALL', reads = [], acts = [], if: condition, lacks = () => null, oblige = [] } = sentence;
  return {
    source,
    tie: kind,
    roles,
    reads,
    acts,
    holds: (tie, world) => isOf(tie, kind) && (condition === undefined || condition(tie, world)),
    lacks,
    oblige,
  };
}

function isOf<Kind extends TieKind>(tie: Tie, kind: Kind): tie is TieOf<Kind> {
  return tie.kind === kind;
}
