import type { Basis, Decision, DenialReason, Deny, PurposeOfUse } from '../../../subgraphs/_policy/types.ts';
import { isARow, disclosureConsent } from './rows.ts';
import type { Rule } from './rule.ts';
import { rulesFor } from './rules.ts';
import { STOP_REASONS, stopOf } from './stops.ts';
import { tiesIn, type Tie } from './ties.ts';
import type { Question, World } from './world.ts';

/**
 * The access policy, read a second time: collects every ground on which something is permitted and everything that
 * stops each of them, then answers. Written from the policy's documents, not from the kernel.
 */
export function evaluate(world: World, question: Question): Decision {
  return evaluateAmong(tiesIn(world), world, question);
}

/** For many questions about one world. */
export function evaluateAmong(ties: readonly Tie[], world: World, question: Question): Decision {
  const rules = rulesFor(world.principal.role, question);
  if (rules.length === 0 || !isARow(world, question)) return NOT_PERMITTED;
  const refusals: Deny[] = [];
  for (const rule of rules) {
    for (const tie of ties) {
      if (tie.kind !== rule.kind || !tie.inForce || !rule.concerns(tie, world) || !rule.holds(tie, world))
        continue;
      const refusal = refusalOf(rule, tie, world, question);
      if (refusal === null) return permit(rule, tie, world, question);
      refusals.push(refusal);
    }
  }
  return furthest(refusals) ?? lapsed(rules, ties, world) ?? NOT_PERMITTED;
}

const NOT_PERMITTED = deny('NOT_PERMITTED', false);

function deny(reason: DenialReason, rowKnown: boolean): Deny {
  return { permitted: false, reason, rowKnown };
}

function permit(rule: Rule, tie: Tie, world: World, question: Question): Decision {
  return {
    permitted: true,
    basis: basisOf(tie, world, question),
    purpose: purposeOf(tie, world, question),
    obligations: rule.oblige,
  };
}

/** Whoever may not know of a hidden row may not know of anything else that stops them there. */
function refusalOf(rule: Rule, tie: Tie, world: World, question: Question): Deny | null {
  const lacking = rule.lacks(world);
  if (lacking !== null) return deny(lacking, true);
  const stop = stopOf(tie, world, question);
  return stop === null ? null : deny(stop, stop !== 'HIDDEN_BY_PATIENT');
}

/** Where several grounds are stopped, what is told is what the last of them lacks: no other would have helped. */
function furthest(refusals: readonly Deny[]): Deny | undefined {
  if (refusals.length < 2) return refusals[0];
  const distance = ({ reason }: Deny) => STOP_REASONS.indexOf(reason);
  return refusals.toSorted((one, other) => distance(other) - distance(one))[0];
}

const LAPSES = [
  ['REPRESENTATIVE', 'REPRESENTATION_NOT_IN_FORCE'],
  ['REFERRAL', 'REFERRAL_NOT_IN_FORCE'],
  ['OWN_CLAIM', 'CONTRACT_NOT_IN_FORCE'],
] as const satisfies readonly (readonly [Tie['kind'], DenialReason])[];

/** What is not in force, where something of its kind would be asked for and nothing of it is in force. */
function lapsed(rules: readonly Rule[], ties: readonly Tie[], world: World): Deny | undefined {
  if (ties.every(({ inForce }) => inForce)) return undefined;
  for (const [kind, reason] of LAPSES) {
    const concerned = ties.filter(
      (tie) => tie.kind === kind && rules.some((rule) => rule.concerns(tie, world)),
    );
    if (concerned.length > 0 && !concerned.some(({ inForce }) => inForce)) return deny(reason, false);
  }
  return undefined;
}

/** [types: Basis] */
function basisOf(tie: Tie, world: World, { action, dataClass }: Question): Basis {
  switch (tie.kind) {
    case 'CALLER':
      return { type: action === 'BREAK_GLASS' ? 'EMERGENCY' : 'SELF', id: null };
    case 'OWN_ACCOUNT':
    case 'NAMED_IN_CLAIM':
      return { type: 'SELF', id: null };
    case 'SELF':
      return { type: 'SELF', id: tie.patient.facts.processingConsent.id };
    case 'REPRESENTATIVE':
      return { type: 'REPRESENTATION', id: tie.representation.id };
    case 'OWN_REPRESENTATION':
      return { type: 'REPRESENTATION', id: tie.id };
    case 'REFERRAL':
      return { type: 'REFERRAL', id: tie.referral.id };
    case 'EMERGENCY':
      return { type: 'EMERGENCY', id: tie.emergency.id };
    case 'OWN_CLAIM': {
      const isEvidence = action === 'READ' && dataClass === 'CLAIM_EVIDENCE';
      const ground = isEvidence ? disclosureConsent(world) : tie.contract;
      return { type: 'INSURER_CONTRACT', id: ground?.id ?? null };
    }
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
function purposeOf(tie: Tie, { principal: { role } }: World, { action }: Question): PurposeOfUse {
  if (tie.kind === 'REPRESENTATIVE' || tie.kind === 'OWN_REPRESENTATION') return 'FAMRQT';
  return tie.kind === 'EMERGENCY' || action === 'BREAK_GLASS' ? 'BTG' : PURPOSES[role];
}
