import type { BasisType, DenialReason, Deny, Obligation, Permit, PurposeOfUse } from './types.ts';

const NO_OBLIGATIONS: readonly Obligation[] = Object.freeze([]);
const MASKED: readonly Obligation[] = Object.freeze(['MASK']);

export function permit(type: BasisType, id: string | null, purpose: PurposeOfUse): Permit {
  return { permitted: true, basis: { type, id }, purpose, obligations: NO_OBLIGATIONS };
}

/** The same permit, with identity documents masked. */
export function masked(plain: Permit): Permit {
  return { ...plain, obligations: MASKED };
}

/** A denial of a row that has to look like no row at all. Denials are shared and frozen: they are made once. */
export function denyHidden(reason: DenialReason): Deny {
  return Object.freeze({ permitted: false, reason, rowKnown: false });
}

/** A denial on a row that the caller may know. */
export function denyKnown(reason: DenialReason): Deny {
  return Object.freeze({ permitted: false, reason, rowKnown: true });
}

/** No match denies. */
export const NOT_PERMITTED = denyHidden('NOT_PERMITTED');
