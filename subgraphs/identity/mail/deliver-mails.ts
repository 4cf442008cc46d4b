import type { Kysely } from 'kysely';
import type { Logger } from '../../_platform/logger.ts';
import {
  deleteMail,
  lockDueMail,
  postponeMail,
  type OutgoingMail,
} from '../data/outgoing-mail.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { MailPart } from '../domain/mail.ts';
import type { MailTransport } from './mail-transport.ts';

export interface DeliveryOptions {
  readonly transport: MailTransport;
  /** The portal's address; null while it is not known: mails with links wait. */
  readonly portalUrl: string | null;
  /** Real time. */
  readonly at: Date;
  readonly log: Pick<Logger, 'warn'>;
}

const MINUTE = 60_000;
const LONGEST_WAIT_MINUTES = 60;

/**
 * Delivers every mail that is due. A delivered mail's row goes; one that could not be handed over waits twice as long
 * each time. The row is locked meanwhile, so that of several workers one sends it; a crash between sending and
 * deleting sends it again.
 * @returns how many were handed over
 */
export async function deliverDueMails(
  db: Kysely<IdentityDatabase>,
  options: DeliveryOptions,
): Promise<number> {
  let delivered = 0;
  for (;;) {
    const outcome = await db.transaction().execute(async (transaction) => {
      const mail = await lockDueMail(transaction, options.at);
      return mail && deliver(transaction, mail, options);
    });
    if (outcome === null) return delivered;
    if (outcome === 'DELIVERED') delivered += 1;
  }
}

async function deliver(
  transaction: Kysely<IdentityDatabase>,
  mail: OutgoingMail,
  { transport, portalUrl, at, log }: DeliveryOptions,
): Promise<'DELIVERED' | 'POSTPONED' | 'EXPIRED'> {
  const { id, recipient, subject, body, queued_at, expires_at, attempts } = mail;
  if (expires_at <= at) {
    log.warn({ mailId: id, attempts }, 'a mail was never delivered and is of no use any more');
    await deleteMail(transaction, id);
    return 'EXPIRED';
  }
  const wait = Math.min(2 ** attempts, LONGEST_WAIT_MINUTES) * MINUTE;
  const postpone = async () => {
    await postponeMail(transaction, id, new Date(at.getTime() + wait));
    return 'POSTPONED' as const;
  };
  if (portalUrl === null && body.some((part) => typeof part !== 'string')) return postpone();
  try {
    await transport.send({
      id,
      to: recipient,
      subject,
      text: textOf(body, portalUrl ?? ''),
      date: queued_at,
    });
  } catch (error) {
    // The server's own words may repeat the recipient.
    log.warn(
      { mailId: id, attempts, code: codeOf(error) },
      'a mail could not be delivered; trying again later',
    );
    return postpone();
  }
  await deleteMail(transaction, id);
  return 'DELIVERED';
}

function textOf(body: readonly MailPart[], portalUrl: string): string {
  const paragraphs = body.map((part) => (typeof part === 'string' ? part : `${portalUrl}${part.path}`));
  return `${paragraphs.join('\n\n')}\n`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
}
