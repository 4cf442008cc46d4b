import type { Kysely } from 'kysely';
import { postNotices, type NewNotice } from '../../_platform/notices/post-notices.ts';
import { addAccountEvent, findOrganizationsBehind } from '../data/account-record.repository.ts';
import { setAccountState } from '../data/credential.repository.ts';
import { voidPasswordLinks } from '../data/password-link.repository.ts';
import { endAllSessions } from '../data/session.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';

export interface Lock {
  readonly accountId: string;
  readonly byAccountId: string;
  readonly event: 'LOCKED' | 'UNAUTHORISED_ACCESS_REPORTED';
  /** A code. */
  readonly reason: string;
  /** Business time. */
  readonly now: Date;
  /** Real time. */
  readonly realNow: Date;
}

/** Locks an account until its credentials are reissued, ends all its sessions, and tells its holder and the privacy officers. */
export async function lockAccount(
  transaction: Kysely<IdentityDatabase>,
  { accountId, byAccountId, event, reason, now, realNow }: Lock,
): Promise<void> {
  await setAccountState(transaction, accountId, 'LOCKED');
  await endAllSessions(transaction, accountId, realNow);
  await voidPasswordLinks(transaction, accountId);
  await addAccountEvent(transaction, { accountId, kind: event, byAccountId, reason, at: now });
  const organizationIds = await findOrganizationsBehind(transaction, accountId);
  const officers = organizationIds.map((organizationId): NewNotice => ({
    kind: 'ACCOUNT_LOCKED',
    audience: { type: 'STAFF', organizationId, role: 'PRIVACY_OFFICER' },
    patientId: null,
    details: { reason },
  }));
  const holder: NewNotice = {
    kind: 'ACCOUNT_LOCKED',
    audience: { type: 'ACCOUNT', accountId },
    patientId: null,
    details: { reason: event === 'LOCKED' ? reason : 'HOLDER_REQUEST' },
  };
  await postNotices(transaction, [holder, ...officers], now);
}
