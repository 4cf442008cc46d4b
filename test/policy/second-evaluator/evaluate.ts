import type {
  Action,
  Basis,
  DataClass,
  Decision,
  DenialReason,
  Deny,
  PurposeOfUse,
} from '../../../subgraphs/_policy/types.ts';
import { ACT_RULES } from './act-rules.ts';
import { READ_RULES } from './read-rules.ts';
import { disclosureConsent } from './rows.ts';
import type { Rule } from './rule.ts';
import { isOfWill, STOPS } from './stops.ts';
import { tiesIn, type Tie } from './ties.ts';
import type { Question, World } from './world.ts';

interface Grounds {
  readonly tie: Tie;
  readonly rule: Rule;
}

/**
 * The access policy, read a second time: collects every ground on which something is permitted and everything that
 * stops it, then answers. Written from the policy's documents and from nothing else.
 */
export function evaluate(world: World, question: Question): Decision {
  return evaluateAmong(tiesIn(world), world, question);
}

/** For many questions about one world. */
export function evaluateAmong(ties: readonly Tie[], world: World, question: Question): Decision {
  const rules = rulesOf(world, question);
  const grounds = rules.flatMap((rule) =>
    ties.filter((tie) => tie.inForce && rule.holds(tie, world)).map((tie) => ({ tie, rule })),
  );
  if (grounds.length === 0) return deny(lapsed(ties, rules) ?? 'NOT_PERMITTED', false);
  const refusals = grounds.map((ground) => refusal(ground, world, question));
  const standing = grounds[refusals.indexOf(null)];
  if (standing === undefined) return refusals[0] ?? deny('NOT_PERMITTED', false);
  return {
    permitted: true,
    basis: basisOf(standing, world, question),
    purpose: purposeOf(standing.tie, world, question),
    obligations: standing.rule.oblige,
  };
}

const BY_ACTION = new Map<Action, readonly Rule[]>();
const BY_CLASS = new Map<DataClass, readonly Rule[]>();

/** A write is decided by its act, a reading by the class of what is read. */
function rulesOf({ principal }: World, { action, dataClass }: Question): readonly Rule[] {
  const named =
    action === 'READ'
      ? remembered(BY_CLASS, dataClass, () => READ_RULES.filter(({ reads }) => reads.includes(dataClass)))
      : remembered(BY_ACTION, action, () => ACT_RULES.filter(({ acts }) => acts.includes(action)));
  return named.filter(({ roles }) => roles === 'ALL' || roles.includes(principal.role));
}

function remembered<Key>(memory: Map<Key, readonly Rule[]>, key: Key, find: () => readonly Rule[]) {
  const known = memory.get(key) ?? find();
  memory.set(key, known);
  return known;
}

const LAPSE_REASONS = {
  REPRESENTATIVE: 'REPRESENTATION_NOT_IN_FORCE',
  REFERRAL: 'REFERRAL_NOT_IN_FORCE',
  OWN_CLAIM: 'CONTRACT_NOT_IN_FORCE',
} as const satisfies Partial<Record<Tie['kind'], DenialReason>>;

/** What would have to be in force, where nothing of its kind is. */
function lapsed(ties: readonly Tie[], rules: readonly Rule[]): DenialReason | null {
  for (const [kind, reason] of Object.entries(LAPSE_REASONS)) {
    const ofKind = ties.filter((tie) => tie.kind === kind);
    if (ofKind.length > 0 && !ofKind.some(({ inForce }) => inForce) && rules.some(({ tie }) => tie === kind))
      return reason;
  }
  return null;
}

/** Whoever may not know of a hidden row may not know of anything else that stops them there. */
function refusal({ tie, rule }: Grounds, world: World, question: Question): Deny | null {
  const lacking = rule.lacks(world);
  if (lacking) return deny(lacking, true);
  const stop = STOPS.find(({ applies }) => applies(tie, world, question));
  return stop ? deny(stop.reason, stop.reason !== 'HIDDEN_BY_PATIENT') : null;
}

function deny(reason: DenialReason, rowKnown: boolean): Deny {
  return { permitted: false, reason, rowKnown };
}

/** [types: Basis] */
function basisOf({ tie }: Grounds, world: World, question: Question): Basis {
  switch (tie.kind) {
    case 'SELF':
      return { type: 'SELF', id: isOfWill(tie, question) ? null : tie.patient.facts.processingConsent.id };
    case 'REPRESENTATIVE':
      return { type: 'REPRESENTATION', id: tie.representation.id };
    case 'REFERRAL':
      return { type: 'REFERRAL', id: tie.referral.id };
    case 'EMERGENCY':
      return { type: 'EMERGENCY', id: tie.emergency.id };
    case 'OWN_CLAIM': {
      const isEvidence = question.action === 'READ' && question.dataClass === 'CLAIM_EVIDENCE';
      const consent = isEvidence ? disclosureConsent(world) : tie.contract;
      return { type: 'INSURER_CONTRACT', id: consent?.id ?? null };
    }
    case 'CALLER':
      return { type: question.action === 'BREAK_GLASS' ? 'EMERGENCY' : 'SELF', id: null };
    case 'OWN_ACCOUNT':
    case 'NAMED_IN_CLAIM':
      return { type: 'SELF', id: null };
    default:
      return { type: 'STAFF_DUTY', id: tie.organizationId };
  }
}

const PURPOSES = {
  PERSON: 'PATRQT',
  CLINICIAN: 'TREAT',
  REGISTRAR: 'PATADMIN',
  PRIVACY_OFFICER: 'HOPERAT',
  INSURER: 'HPAYMT',
  LAB: 'TREAT',
} as const satisfies Record<World['principal']['role'], PurposeOfUse>;

/** [types: PurposeOfUse; access-policy: derived from principal and operation] */
function purposeOf(tie: Tie, { principal }: World, { action }: Question): PurposeOfUse {
  if (tie.kind === 'REPRESENTATIVE') return 'FAMRQT';
  return tie.kind === 'EMERGENCY' || action === 'BREAK_GLASS' ? 'BTG' : PURPOSES[principal.role];
}
