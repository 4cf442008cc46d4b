import type { Principal } from '../../_policy/types.ts';
import { postCredentialsChanged } from '../credentials/post-credentials-changed.ts';
import { findPortalAccountOf } from '../data/account-record.repository.ts';
import { addDocument, takeDocumentsTurn } from '../data/identity-document.repository.ts';
import type { RepresentationDocument } from '../domain/representation-document.ts';
import type { InTurn } from './act-on-patient.ts';

/** The renewed passport of somebody known; its holder is told. */
export async function recordNewPassport(
  { db, now }: InTurn,
  { personId: recordedBy, organizationId }: Principal,
  personId: string,
  { number, issuer, issuedOn }: RepresentationDocument,
): Promise<void> {
  const at = new Date(now);
  await takeDocumentsTurn(db, personId);
  await addDocument(db, {
    ...{ personId, number, issuer, issuedOn, recordedBy, organizationId },
    kind: 'PASSPORT',
    recordedAt: at,
  });
  const accountId = await findPortalAccountOf(db, personId);
  if (accountId !== null) await postCredentialsChanged(db, accountId, 'IDENTITY_DOCUMENT', at);
}
