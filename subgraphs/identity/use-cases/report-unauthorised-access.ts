import type { IdentityContext } from '../context.ts';
import { lockAccount } from '../credentials/lock-account.ts';
import { findAccount } from '../data/account-record.repository.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { actOnOwnAccount } from './act-on-account.ts';

export interface UnauthorisedAccessReported {
  readonly __typename: 'UnauthorisedAccessReported';
  readonly accountId: string;
}

/** Somebody else uses the account [000 §4.8]: it is locked, and everybody is out before the answer leaves. */
export async function reportUnauthorisedAccess(
  context: IdentityContext,
): Promise<UnauthorisedAccessReported> {
  return actOnOwnAccount(context, 'REPORT_UNAUTHORISED_ACCESS', async ({ db, principal, at }) => {
    const { accountId } = principal;
    await lockAccount(db, {
      accountId,
      byAccountId: accountId,
      event: 'UNAUTHORISED_ACCESS_REPORTED',
      reason: 'UNAUTHORISED_ACCESS_REPORTED',
      now: at,
      realNow: new Date(),
    });
    const account = await findAccount(db, accountId, null);
    if (account?.email) await queueMail(db, { to: account.email, ...LOCKED_MAIL });
    return { __typename: 'UnauthorisedAccessReported', accountId };
  });
}

const LOCKED_MAIL = {
  subject: 'Личный кабинет заблокирован',
  body: [
    'Здравствуйте!',
    'Вы сообщили, что вашим личным кабинетом пользуется кто-то другой. Кабинет заблокирован, все входы завершены.',
    'Новые данные для входа выдаёт регистратура клиники по паспорту.',
  ],
} as const;
