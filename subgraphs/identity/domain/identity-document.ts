import type { CivilDate } from '../../_policy/types.ts';
import type { IdentityDocumentKind } from './patient.ts';

/** A passport or the like; a masked one keeps only what tells one document from another. */
export interface IdentityDocument {
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  readonly issuer: string | null;
  readonly issuedOn: CivilDate | null;
}

const VISIBLE_CHARACTERS = 2;

/** Hides all but the last two characters of the number, and who issued the document when. */
export function maskDocument<Kind>({ kind, number }: { readonly kind: Kind; readonly number: string }) {
  return { kind, number: maskNumber(number), issuer: null, issuedOn: null };
}

/** Hides all but the last two characters. */
export function maskNumber(number: string): string {
  const hidden = Math.max(number.length - VISIBLE_CHARACTERS, 0);
  return '•'.repeat(hidden) + number.slice(hidden);
}

/** What is left of a number when it does not matter how it was typed: `4510 № 123456` is `4510123456`. */
export function documentKey(number: string): string {
  return number.toUpperCase().replace(/[^0-9A-ZА-ЯЁ]/g, '');
}
