import type { Kysely } from 'kysely';
import { insertPasswordLink } from '../data/password-link.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { linkTokenHash, randomLinkToken } from './random-secrets.ts';

/** Where the portal lets a person set a password: the link's secret follows. */
export const PASSWORD_LINK_PATH = '/password/';

const HOURS_24 = 24 * 60 * 60 * 1000;

/**
 * Mails a link on which the person sets the account's password, once, within a day [001 §5.1].
 * @param at real time
 */
export async function mailPasswordLink(
  transaction: Kysely<IdentityDatabase>,
  { accountId, email, login }: { readonly accountId: string; readonly email: string; readonly login: string },
  at: Date,
): Promise<void> {
  const token = randomLinkToken();
  const expiresAt = new Date(at.getTime() + HOURS_24);
  await insertPasswordLink(transaction, {
    accountId,
    tokenHash: linkTokenHash(token),
    createdAt: at,
    expiresAt,
  });
  await queueMail(
    transaction,
    {
      to: email,
      subject: 'Пароль для личного кабинета',
      body: [
        'Здравствуйте!',
        `Ваш логин: ${login}`,
        'Чтобы задать пароль для личного кабинета, откройте ссылку. Она действует сутки и только один раз.',
        { path: `${PASSWORD_LINK_PATH}${token}` },
        'Если вы не обращались за доступом в личный кабинет, ничего не делайте и сообщите об этом в клинику.',
      ],
      expiresAt,
    },
    at,
  );
}
