import type { IdentityDocument } from './identity-document.ts';
import { documentKey } from './identity-document.ts';
import type { IdentityDocumentKind } from './patient.ts';

/** By these somebody who is present is known; a birth certificate says nothing of who brings it. */
const PERSONAL: ReadonlySet<IdentityDocumentKind> = new Set(['PASSPORT', 'OTHER']);
const FEWEST_CHARACTERS = 6;

/** Whether a number that was shown is that of a document on record which counts and is known by the holder's face. */
export function isHoldersDocument(documents: readonly IdentityDocument[], number: string): boolean {
  return isAmong(documents.filter(isPersonal), number);
}

/**
 * Whether a minor's birth certificate was shown, and there is nothing else to show: whoever has a passport shows that, and
 * so nobody gets into their account with a paper that lies in the family's drawer.
 */
export function isBirthCertificateOf(documents: readonly IdentityDocument[], number: string): boolean {
  const certificates = documents.filter(
    ({ kind, supersededAt }) => kind === 'BIRTH_CERTIFICATE' && supersededAt === null,
  );
  return !hasPersonalDocument(documents) && isAmong(certificates, number);
}

/** Whether somebody has a document on record by which they are known themself. */
export function hasPersonalDocument(documents: readonly IdentityDocument[]): boolean {
  return documents.some(isPersonal);
}

function isPersonal({ kind, supersededAt }: IdentityDocument): boolean {
  return supersededAt === null && PERSONAL.has(kind);
}

function isAmong(documents: readonly IdentityDocument[], number: string): boolean {
  const shown = documentKey(number);
  return shown.length >= FEWEST_CHARACTERS && documents.some((known) => documentKey(known.number) === shown);
}
