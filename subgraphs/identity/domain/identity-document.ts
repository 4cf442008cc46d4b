import type { CivilDate } from '../../_policy/types.ts';
import type { IdentityDocumentKind } from './patient.ts';

/** A passport or the like; a masked one keeps only what tells one document from another. */
export interface IdentityDocument {
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  readonly issuer: string | null;
  readonly issuedOn: CivilDate | null;
  /** When another of its kind took its place; null for the one that counts. */
  readonly supersededAt: Date | null;
}

/** What reception is shown. */
export interface ShownDocument {
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate;
}

/** Why a document is not recorded. */
export type IdentityDocumentRefusal = 'UNCHANGED' | 'DECEASED' | 'NOT_ACCEPTED';

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

/** Whether a number is the same however it was typed. */
export function isSameNumber(one: string, other: string): boolean {
  return documentKey(one) === documentKey(other);
}

/** Whether what is on record says all that was shown. */
export function isOnRecord(
  documents: readonly IdentityDocument[],
  { kind, number, issuer, issuedOn }: ShownDocument,
): boolean {
  return documents.some(
    (document) =>
      document.supersededAt === null &&
      document.kind === kind &&
      isSameNumber(document.number, number) &&
      document.issuer === issuer &&
      document.issuedOn === issuedOn,
  );
}
