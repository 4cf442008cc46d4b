import type { IdentityDocumentRefusal } from './identity-document.ts';
import type { PatientNotFound, RepresentationNotFound } from './outcomes-of-representations.ts';

export interface IdentityDocumentRecorded {
  readonly __typename: 'IdentityDocumentRecorded';
  readonly patientId: string;
}

/** What came of recording a document; named as in the schema. */
export type IdentityDocumentOutcome =
  | IdentityDocumentRecorded
  | { readonly __typename: 'IdentityDocumentNotRecorded'; readonly reason: IdentityDocumentRefusal }
  | RepresentationNotFound
  | PatientNotFound;
