import type { Kysely } from 'kysely';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { IdentityDatabase } from '../data/tables.ts';

export type CredentialsChange =
  'REGISTERED' | 'PASSWORD' | 'LOGIN' | 'PHONE' | 'EMAIL' | 'REISSUED' | 'IDENTITY' | 'IDENTITY_DOCUMENT';

/**
 * Tells the holder of an account that something about signing in has changed: whoever did not do it themself has to know.
 * @param at business time
 */
export async function postCredentialsChanged(
  transaction: Kysely<IdentityDatabase>,
  accountId: string,
  change: CredentialsChange,
  at: Date,
): Promise<void> {
  const audience = { type: 'ACCOUNT', accountId } as const;
  await postNotices(
    transaction,
    [{ kind: 'CREDENTIALS_CHANGED', audience, patientId: null, details: { change } }],
    at,
  );
}
