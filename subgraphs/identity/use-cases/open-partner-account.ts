import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { addAccountEvent, insertAccount } from '../data/account-record.repository.ts';
import { findOrganizations } from '../data/account.repository.ts';
import { isPartnerAccount } from '../data/openid-client.repository.ts';
import { takeOrganizationTurn } from '../data/organization.repository.ts';
import { findPartnerAccounts } from '../data/partner-account.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { BY_OPERATOR } from '../domain/account.ts';
import { isPartner } from '../domain/organization.ts';

/**
 * The account as which a partner's systems call: the one that an insurer or a laboratory has, or a new one. For the
 * operator of the house.
 * @param id the organisation's, or that of one of its accounts
 * @param now business time
 * @returns null where there is no such partner
 */
export async function openPartnerAccount(
  transaction: Kysely<IdentityDatabase>,
  id: string,
  now: Date,
): Promise<string | null> {
  if (await isPartnerAccount(transaction, id)) return id;
  const [organization] = await findOrganizations(transaction, [id]);
  if (!organization || !isPartner(organization.kind)) return null;
  await takeOrganizationTurn(transaction, id);
  const [known] = await findPartnerAccounts(transaction, id);
  if (known !== undefined) return known;
  const accountId = newId();
  await insertAccount(transaction, {
    id: accountId,
    role: organization.kind,
    person_id: null,
    organization_id: id,
    practitioner_id: null,
    state: 'ACTIVE',
  });
  await addAccountEvent(transaction, {
    accountId,
    kind: 'REGISTERED',
    byAccountId: null,
    reason: BY_OPERATOR,
    at: now,
  });
  return accountId;
}
