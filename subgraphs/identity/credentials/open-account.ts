import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { addAccountEvent, findPortalAccountOf, insertAccount } from '../data/account-record.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { BY_OPERATOR, type CredentialsDelivery, type IssuedCredentials } from '../domain/account.ts';
import type { StaffRole } from '../domain/account-application.ts';
import { issueCredentials } from './issue-credentials.ts';
import { postCredentialsChanged } from './post-credentials-changed.ts';

export interface AccountToOpen {
  readonly personId: string;
  readonly holder: IssuedCredentials['holder'];
  readonly delivery: CredentialsDelivery;
  /** Where a link may be mailed to; null: nowhere. */
  readonly address: string | null;
  /** Null for an account of the portal. */
  readonly staff: {
    readonly role: StaffRole;
    readonly organizationId: string;
    readonly practitionerId: string | null;
  } | null;
  /** Null: the operator of the house, by a command. */
  readonly byAccountId: string | null;
  /** Business time. */
  readonly now: Date;
  /** Real time. */
  readonly realNow: Date;
}

/** Login and password of the new account; both null where there was one before, which stays as it is. */
export type OpenedAccount = Pick<IssuedCredentials, 'accountId' | 'holder' | 'login' | 'initialPassword'>;

/**
 * Opens an account that nothing may be done with until its holder has set a password.
 * @returns null where a link was to be mailed and there is no address
 */
export async function openAccount(
  transaction: Kysely<IdentityDatabase>,
  { personId, holder, delivery, address, staff, byAccountId, now, realNow }: AccountToOpen,
): Promise<OpenedAccount | null> {
  const existing = staff ? null : await findPortalAccountOf(transaction, personId);
  if (existing !== null) return { accountId: existing, holder, login: null, initialPassword: null };
  const email = delivery === 'MAILED' ? address : null;
  if (delivery === 'MAILED' && email === null) return null;

  const accountId = newId();
  await insertAccount(transaction, {
    id: accountId,
    role: staff?.role ?? 'PERSON',
    person_id: personId,
    organization_id: staff?.organizationId ?? null,
    practitioner_id: staff?.practitionerId ?? null,
    state: 'PASSWORD_CHANGE_REQUIRED',
  });
  const issued = await issueCredentials(transaction, { accountId, email, realNow });
  await addAccountEvent(transaction, {
    accountId,
    kind: 'REGISTERED',
    byAccountId,
    at: now,
    ...(byAccountId === null && { reason: BY_OPERATOR }),
  });
  await postCredentialsChanged(transaction, accountId, 'REGISTERED', now);
  return { accountId, holder, ...issued };
}
