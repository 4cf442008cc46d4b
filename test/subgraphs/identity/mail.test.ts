import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { deliverDueMails } from '../../../subgraphs/identity/mail/deliver-mails.ts';
import { createMailTransport } from '../../../subgraphs/identity/mail/mail-transport.ts';
import { queueMail } from '../../../subgraphs/identity/mail/queue-mail.ts';
import { createTestDatabase, quietLog } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { MIGRATED } from '../../support/subgraph.ts';

const database = await createTestDatabase({ template: MIGRATED });
const db = openDatabase<IdentityDatabase>({
  connection: database.connection,
  schema: 'identity',
  role: 'opeka_identity',
  applicationName: 'opeka-test',
  log: quietLog,
});
const AT = new Date('2026-11-20T12:00:00Z');
const FROM = 'Клиника <portal@clinic.example>';
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'opeka-mail-'));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => db.deleteFrom('outgoing_mail').execute());

const minutesLater = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
const waiting = () => db.selectFrom('outgoing_mail').selectAll().execute();

function letter(to: string) {
  const body = ['Здравствуйте!', { path: '/password/secret' }];
  return queueMail(db, { to, subject: 'Пароль для личного кабинета', body }, AT);
}

describe('without SMTP', () => {
  const files = () => createMailTransport({ smtpUrl: null, from: FROM, directory });
  const logged: object[] = [];
  const log = { warn: (details: object) => void logged.push(details) };
  const deliver = (at = AT, portalUrl: string | null = 'https://portal.example') =>
    deliverDueMails(db, { transport: files(), portalUrl, at, log });

  afterEach(async () => {
    for (const name of await readdir(directory)) await rm(join(directory, name));
  });

  it('a mail becomes a file whose name says nothing, and leaves the outbox', async () => {
    await letter('olga@example.org');
    expect(await deliver()).toBe(1);
    expect(await waiting()).toEqual([]);
    const [name = '', ...others] = await readdir(directory);
    expect(others).toEqual([]);
    expect(name).toMatch(/^[0-9a-f-]{36}\.eml$/);
    const mail = await PostalMime.parse(await readFile(join(directory, name)));
    expect(mail.subject).toBe('Пароль для личного кабинета');
    expect(mail.to).toEqual([{ name: '', address: 'olga@example.org' }]);
    expect(mail.text).toBe('Здравствуйте!\n\nhttps://portal.example/password/secret\n');
  });

  it('a mail with a link waits until the portal’s address is known', async () => {
    await letter('olga@example.org');
    expect(await deliver(AT, null)).toBe(0);
    expect(await deliver(minutesLater(1))).toBe(1);
  });

  it('an address is one address, whatever stands in it', async () => {
    await letter('a@example.org, b@example.org');
    await deliver();
    const [name = ''] = await readdir(directory);
    const { to } = await PostalMime.parse(await readFile(join(directory, name)));
    expect(to).toHaveLength(1);
  });

  it('what nobody needs any more is thrown away', async () => {
    const expiresAt = minutesLater(10);
    await queueMail(db, { to: 'a@example.org', subject: 'Код', body: ['12345678'], expiresAt }, AT);
    expect(await deliver(expiresAt)).toBe(0);
    expect(await waiting()).toEqual([]);
    expect(await readdir(directory)).toEqual([]);
    expect(JSON.stringify(logged)).not.toMatch(/12345678|example/);
  });
});

describe('over SMTP', () => {
  let port: number;
  let received: { readonly to: string; readonly text: string | undefined }[];
  let server: SMTPServer;
  let refusals: number;

  beforeEach(async () => {
    received = [];
    refusals = 0;
    port = await freePort();
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo(_address, _session, callback) {
        refusals -= 1;
        callback(refusals >= 0 ? new Error('450 olga@example.org is busy') : undefined);
      },
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          void PostalMime.parse(Buffer.concat(chunks)).then(({ text }) => {
            received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
            callback();
          });
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

  const logged: object[] = [];
  async function deliver(at = AT): Promise<number> {
    const transport = createMailTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, from: FROM, directory });
    try {
      const log = { warn: (details: object) => void logged.push(details) };
      return await deliverDueMails(db, { transport, portalUrl: 'https://portal.example', at, log });
    } finally {
      transport.close();
    }
  }

  it('a mail is handed over once', async () => {
    await letter('olga@example.org');
    expect(await deliver()).toBe(1);
    expect(await deliver(minutesLater(600))).toBe(0);
    expect(received).toEqual([
      { to: 'olga@example.org', text: 'Здравствуйте!\n\nhttps://portal.example/password/secret\n' },
    ]);
  });

  it('a refused mail is tried again, later each time, and nobody reads about whom in the log', async () => {
    refusals = 2;
    await letter('olga@example.org');
    expect(await deliver()).toBe(0);
    expect(await deliver(AT)).toBe(0);
    expect(await deliver(minutesLater(1))).toBe(0);
    expect(await deliver(minutesLater(2))).toBe(0);
    expect(await deliver(minutesLater(3))).toBe(1);
    expect(received).toHaveLength(1);
    expect(logged).toHaveLength(2);
    expect(JSON.stringify(logged)).not.toMatch(/olga|example|secret/);
  });

  it('of several workers one sends it', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, index) => letter(`p${index}@example.org`)));
    const counts = await Promise.all([deliver(), deliver(), deliver()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(6);
    expect(new Set(received.map(({ to }) => to)).size).toBe(6);
    expect(received).toHaveLength(6);
  });
});
