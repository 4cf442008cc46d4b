import type { CivilDate, RepresentationKind } from '../../_policy/types.ts';

export type RepresentationDocumentKind =
  | 'PASSPORT'
  | 'BIRTH_CERTIFICATE'
  | 'ADOPTION_CERTIFICATE'
  | 'GUARDIANSHIP_CERTIFICATE'
  | 'AUTHORITY_DECISION'
  | 'POWER_OF_ATTORNEY'
  | 'COURT_DECISION'
  | 'OTHER';

/** A document by which a representation was proven, as reception saw it. */
export interface RepresentationDocument {
  readonly kind: RepresentationDocumentKind;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate;
}

/** Null in what a masked one does not show. */
export interface SeenRepresentationDocument extends Omit<RepresentationDocument, 'issuer' | 'issuedOn'> {
  readonly issuer: string | null;
  readonly issuedOn: CivilDate | null;
}

/** What proves each kind [000 §2.4, 003 §1.7; 004 §3.8 г for attorneys]. The passport is the representative's. */
const REQUIRED: Readonly<Record<RepresentationKind, readonly RepresentationDocumentKind[]>> = {
  PARENT: ['PASSPORT', 'BIRTH_CERTIFICATE'],
  ADOPTIVE_PARENT: ['PASSPORT', 'ADOPTION_CERTIFICATE'],
  GUARDIAN: ['PASSPORT', 'GUARDIANSHIP_CERTIFICATE', 'AUTHORITY_DECISION'],
  TRUSTEE: ['PASSPORT', 'GUARDIANSHIP_CERTIFICATE', 'AUTHORITY_DECISION'],
  ATTORNEY: ['PASSPORT', 'POWER_OF_ATTORNEY'],
};

/** What is still to be shown before a representation of this kind can be registered, item by item. */
export function missingDocuments(
  kind: RepresentationKind,
  documents: readonly Pick<RepresentationDocument, 'kind'>[],
): readonly RepresentationDocumentKind[] {
  return REQUIRED[kind].filter((required) => !documents.some((shown) => shown.kind === required));
}
