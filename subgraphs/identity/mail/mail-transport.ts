import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { MailSettings } from '../../_platform/background.ts';

/** A mail as it leaves the house. */
export interface ReadyMail {
  /** Names it for whoever delivers it; says nothing about the recipient. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
}

export interface MailTransport {
  /** @throws where the mail could not be handed over */
  send(mail: ReadyMail): Promise<void>;
  close(): void;
}

const PATIENCE_MILLISECONDS = 10_000;

/** By SMTP, or into files for whoever tries the product out. */
export function createMailTransport(settings: MailSettings): MailTransport {
  return settings.smtpUrl === null
    ? writingFiles(settings)
    : sendingBySmtp({ ...settings, smtpUrl: settings.smtpUrl });
}

function sendingBySmtp({ smtpUrl, from }: MailSettings & { readonly smtpUrl: string }): MailTransport {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
  });
  return {
    async send(mail) {
      await transport.sendMail(messageOf(mail, from));
    },
    close: () => transport.close(),
  };
}

function writingFiles({ directory, from }: MailSettings): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(messageOf(mail, from));
      const file = join(directory, `${mail.id}.eml`);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      // Whoever lists the folder meanwhile meets whole mails only.
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
}

function messageOf({ id, to, subject, text, date }: ReadyMail, from: string): SendMailOptions {
  // An address as an object is one address, whatever signs stand in it.
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    date,
    messageId: `<${id}@opeka.invalid>`,
    headers: { 'auto-submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
