import { v7 as newId } from 'uuid';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { IdentityContext } from '../context.ts';
import { hashPassword, verifyPassword } from '../credentials/password-hash.ts';
import { postCredentialsChanged } from '../credentials/post-credentials-changed.ts';
import { randomCode } from '../credentials/random-secrets.ts';
import { addAccountEvent, findAccount } from '../data/account-record.repository.ts';
import { takeAttempt, type AttemptLimit } from '../data/attempt.repository.ts';
import {
  changeContact,
  insertContactCode,
  tryContactCode,
  useContactCode,
} from '../data/contact.repository.ts';
import { takeAccountTurn } from '../data/credential.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { emailOf, phoneOf } from '../domain/applicant.ts';
import type { ContactChannel } from '../domain/contact.ts';
import { tooManyAttempts, type TooManyAttempts } from '../domain/outcomes-of-accounts.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { permitContactChange, type ContactChange } from './permit-contact-change.ts';

export interface RequestContactChangeInput {
  readonly channel: ContactChannel;
  readonly value: string;
  readonly patientId?: string | null | undefined;
}

export type RequestContactChangeOutcome =
  | { readonly __typename: 'ContactCodeSent'; readonly requestId: string; readonly validForSeconds: number }
  | { readonly __typename: 'ContactNotAccepted'; readonly channel: ContactChannel }
  | { readonly __typename: 'ContactEmailMissing'; readonly channel: ContactChannel }
  | { readonly __typename: 'PatientNotFound'; readonly patientId: string }
  | TooManyAttempts;

/** Nobody fills a stranger's mailbox with codes. */
const LIMIT: AttemptLimit = { kind: 'CONTACT_CODE', most: 5, perSeconds: 60 * 60 };
const VALID_FOR_SECONDS = 10 * 60;
const MOST_TRIES = 5;

/**
 * Mails a code that confirms a new phone number or e-mail address [000 §3.3]: to the new address, or for a phone to the
 * caller's own. The code is hashed as a password is, for it could be guessed from anything faster.
 */
export async function requestContactChange(
  context: IdentityContext,
  { channel, value: typed, patientId = null }: RequestContactChangeInput,
): Promise<RequestContactChangeOutcome> {
  const { db, access } = context;
  const change = await permitContactChange(access, patientId);
  if (!change) return { __typename: 'PatientNotFound', patientId: patientId ?? '' };
  const value = channel === 'PHONE' ? phoneOf(typed) : emailOf(typed);
  if (value === null) return { __typename: 'ContactNotAccepted', channel };
  const { accountId, personId } = change;
  const to = channel === 'EMAIL' ? value : (await findAccount(db, accountId, null))?.email;
  if (!to) return { __typename: 'ContactEmailMissing', channel };

  const createdAt = new Date();
  const attempt = await takeAttempt(db, LIMIT, accountId, createdAt);
  if (!attempt.isAllowed) return tooManyAttempts(attempt);
  const [id, code] = [newId(), randomCode()];
  const expiresAt = new Date(createdAt.getTime() + VALID_FOR_SECONDS * 1000);
  const codeHash = await hashPassword(code);
  await db.transaction().execute(async (transaction) => {
    await insertContactCode(transaction, {
      id,
      accountId,
      personId,
      channel,
      value,
      codeHash,
      createdAt,
      expiresAt,
    });
    await queueMail(transaction, { to, ...codeMail(code), expiresAt }, createdAt);
  });
  return { __typename: 'ContactCodeSent', requestId: id, validForSeconds: VALID_FOR_SECONDS };
}

export type ConfirmContactChangeOutcome =
  | { readonly __typename: 'ContactChanged'; readonly channel: ContactChannel }
  | { readonly __typename: 'ContactCodeRefused'; readonly requestId: string };

/** Changes the contact where the code is right; a wrong one looks like a used, an old and an unknown one. */
export async function confirmContactChange(
  context: IdentityContext,
  { requestId, code }: { readonly requestId: string; readonly code: string },
): Promise<ConfirmContactChangeOutcome> {
  const refused = { __typename: 'ContactCodeRefused', requestId } as const;
  const { db, access } = context;
  // Whoever is stopped is told so before a try is counted.
  const own = await permitContactChange(access, null);
  const realNow = new Date();
  if (!own || !isUuid(requestId)) return refused;
  const { accountId } = own;
  const asked = await tryContactCode(db, { id: requestId, accountId, mostTries: MOST_TRIES, at: realNow });
  if (!asked || !(await verifyPassword(asked.code_hash, code.trim()))) return refused;

  const { person_id: personId, channel, value } = asked;
  const isOwn = personId === own.personId;
  const outcome = await decideAndWrite<IdentityDatabase, ContactChange, ConfirmContactChangeOutcome>(
    context,
    {
      decide: (access) => permitContactChange(access, isOwn ? null : personId),
      lock: (transaction) => takeAccountTurn(transaction, accountId),
      write: async (transaction) => {
        if (!(await useContactCode(transaction, requestId, realNow))) return refused;
        const before = await changeContact(transaction, personId, channel, value);
        const at = new Date(context.now);
        const event = {
          accountId,
          kind: 'CONTACT_CHANGED',
          byAccountId: accountId,
          reason: channel,
          at,
        } as const;
        await addAccountEvent(transaction, event);
        await postCredentialsChanged(transaction, accountId, channel, at);
        // Whoever reads the old address may be the only one who knows that this was somebody else.
        if (channel === 'EMAIL' && before !== null && before !== value)
          await queueMail(transaction, { to: before, ...CHANGED_MAIL }, realNow);
        return { __typename: 'ContactChanged', channel };
      },
    },
  );
  context.renewLoaders();
  return outcome ?? refused;
}

function codeMail(code: string) {
  return {
    subject: 'Код для личного кабинета',
    body: [
      'Здравствуйте!',
      'Чтобы изменить контакт в личном кабинете, введите код:',
      code,
      'Код действует десять минут. Если вы ничего не меняли, никому его не сообщайте.',
    ],
  };
}

const CHANGED_MAIL = {
  subject: 'Изменён адрес электронной почты',
  body: [
    'Здравствуйте!',
    'В личном кабинете указан другой адрес электронной почты: на этот больше ничего не придёт.',
    'Если это сделали не вы, сообщите в регистратуру клиники.',
  ],
} as const;
