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
export function maskDocument({ kind, number }: IdentityDocument): IdentityDocument {
  const hidden = Math.max(number.length - VISIBLE_CHARACTERS, 0);
  return { kind, number: '•'.repeat(hidden) + number.slice(hidden), issuer: null, issuedOn: null };
}
