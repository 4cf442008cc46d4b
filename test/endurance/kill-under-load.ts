import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { personId } from '../../demo/demo-people.ts';
import { verifyAuditChains, type AuditVerification } from '../../subgraphs/_platform/audit-chain.ts';
import { openDataDirectory } from '../../subgraphs/_platform/database/embedded/data-directory.ts';
import { stopPostmaster } from '../../subgraphs/_platform/database/embedded/postmaster.ts';
import { openAdminDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../../subgraphs/_platform/database/open-server.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

export interface KillsUnderLoad {
  readonly kills: number;
  /** Whole answers with data that clients have received. */
  readonly answers: number;
  /** Requests whose answer was cut off. */
  readonly cutOff: number;
  /** Requests answered to a client of which the access log knows nothing. */
  readonly unrecorded: readonly string[];
  readonly verification: AuditVerification;
}

interface Reading {
  readonly answered: Set<string>;
  cutOff: number;
}

const READERS = 12;
const QUERY = `query Look { patient(id: "${personId('daughter')}") {
  name { text } diagnosticReports(first: 5) { nodes { conclusion } } consents(first: 2) { nodes { status } } } }`;
const quiet = { info: () => undefined, warn: () => undefined };

/**
 * Ends a gateway with SIGKILL, again and again, while clients read; then holds every answer that a client has received
 * against the access log.
 * @param onKill called after each kill with how many there have been
 */
export async function killUnderLoad(
  kills: number,
  onKill: (done: number) => void = () => undefined,
): Promise<KillsUnderLoad> {
  const folder = await mkdtemp(join(tmpdir(), 'opeka kills '));
  const terminal = openTerminal({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'fatal' });
  const reading: Reading = { answered: new Set(), cutOff: 0 };
  try {
    for (let done = 1; done <= kills; done += 1) {
      await readUntilKilled(terminal, reading, done);
      onKill(done);
    }
    return { kills, ...(await heldAgainstLog(folder, reading)) };
  } finally {
    await terminal.close();
    await stopPostmaster(await openDataDirectory(folder));
    await rm(folder, { recursive: true, force: true });
  }
}

/** The moment of the kill is another one each time: after so many answers, and then in the midst of the others. */
async function readUntilKilled(terminal: Terminal, reading: Reading, round: number): Promise<void> {
  const gateway = await terminal.start('gateway/main.ts');
  const { stdout } = await terminal.run('demo/token.ts', 'parent');
  const answersBeforeKill = 5 + ((round * 37) % 60);
  let answers = 0;
  let isKilled = false;
  const reader = async () => {
    while (!isKilled) {
      const requestId = await readOnce(gateway.url, stdout.trim());
      if (requestId === null) {
        reading.cutOff += 1;
        continue;
      }
      reading.answered.add(requestId);
      answers += 1;
      if (answers === answersBeforeKill) {
        isKilled = true;
        await gateway.stop('SIGKILL');
      }
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
}

/** @returns the request's id where a whole answer with data came; null where it was cut off */
async function readOnce(url: string, token: string): Promise<string | null> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: QUERY }),
    });
    text = await response.text();
  } catch {
    return null;
  }
  const requestId = response.headers.get('x-request-id');
  const answer = JSON.parse(text) as { readonly data?: { readonly patient?: { readonly name?: unknown } } };
  if (requestId === null || !answer.data?.patient?.name) throw new Error(`no data: ${text.slice(0, 300)}`);
  return requestId;
}

async function heldAgainstLog(folder: string, { answered, cutOff }: Reading) {
  const server = await openDatabaseServer({ databaseUrl: null, dataDirectory: folder, log: quiet });
  const admin = openAdminDatabase<unknown>({ connection: server.connection, log: quiet });
  try {
    const { rows } = await sql<{ requestId: string }>`
      select distinct event ->> 'requestId' as "requestId" from audit.access_event`.execute(admin);
    const recorded = new Set(rows.map(({ requestId }) => requestId));
    return {
      answers: answered.size,
      cutOff,
      unrecorded: [...answered].filter((requestId) => !recorded.has(requestId)),
      verification: await verifyAuditChains(admin),
    };
  } finally {
    await admin.destroy();
    await server.stop();
  }
}
