import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { insertOutgoingMail } from '../data/outgoing-mail.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { Mail } from '../domain/mail.ts';

const DAYS_3 = 3 * 24 * 60 * 60 * 1000;

/**
 * Puts a mail into the outbox, in the transaction of the act that it tells about: with it, or not at all.
 * @param at real time
 */
export async function queueMail(
  transaction: Kysely<IdentityDatabase>,
  mail: Mail,
  at: Date = new Date(),
): Promise<void> {
  await insertOutgoingMail(transaction, {
    id: newId(),
    recipient: mail.to,
    subject: mail.subject,
    body: JSON.stringify(mail.body),
    queued_at: at,
    expires_at: mail.expiresAt ?? new Date(at.getTime() + DAYS_3),
    next_attempt_at: at,
  });
}
