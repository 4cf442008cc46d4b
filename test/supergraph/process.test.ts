import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { demoPeople, personId } from '../../demo/demo-people.ts';
import { createDemoCalendar } from '../../demo/demo-calendar.ts';
import { PERSONAS, type PersonaName } from '../../demo/personas.ts';
import { moscowDate } from '../../subgraphs/_policy/index.ts';
import { openDataDirectory } from '../../subgraphs/_platform/database/embedded/data-directory.ts';
import { stopPostmaster } from '../../subgraphs/_platform/database/embedded/postmaster.ts';
import { DashboardDocument, type DashboardQuery } from '../../schema/operations/generated/portal.ts';
import { print } from 'graphql';
import { dataOf, post } from '../support/answer.ts';
import { openTerminal, type Started, type Terminal } from '../support/terminal.ts';

// One day of an operator, from an empty folder on: each step stands on the one before it.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const GATEWAY = 'gateway/main.ts';
let folder: string;
let dataDir: string;
let terminal: Terminal;
let gateway: Started;
const terminals: Terminal[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opeka operator '));
  dataDir = join(folder, 'data of the clinic');
  terminal = openTerminalWith();
});
afterAll(async () => {
  for (const opened of terminals) await opened.close();
  await stopPostmaster(await openDataDirectory(dataDir));
  await rm(folder, { recursive: true, force: true });
});

function openTerminalWith(environment: Readonly<Record<string, string>> = {}): Terminal {
  const opened = openTerminal({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...environment });
  terminals.push(opened);
  return opened;
}

/** What a process has cost until now; unlike the time on the wall it does not depend on what else this machine does. */
async function processorSeconds({ pid = 0 }: Started): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = text.split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user ?? 0) + Number(system ?? 0)) / 100;
}

async function tokenOf(persona: PersonaName): Promise<string> {
  const { code, stdout, stderr } = await terminal.run('demo/token.ts', persona);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.trim();
}

async function childrenOf(token: string): Promise<readonly string[]> {
  const answer = await post<DashboardQuery>(
    `${gateway.url}/graphql`,
    { query: print(DashboardDocument) },
    { authorization: `Bearer ${token}` },
  );
  return (dataOf(answer).me?.patients?.nodes ?? []).map(({ name }) => name?.text ?? '');
}

it('starts on an empty folder and is ready within a minute, with the personas’ names', async () => {
  const before = performance.now();
  gateway = await terminal.start(GATEWAY);
  expect(performance.now() - before).toBeLessThan(60_000);
  for (const { name } of PERSONAS) expect(gateway.greeting).toContain(` ${name} `);
  const ready = await fetch(`${gateway.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ready', subgraphs: { ready: 5, total: 5 } },
  ]);
});

it('prints a token of a persona, with which both children are seen', async () => {
  expect(await childrenOf(await tokenOf('parent'))).toEqual([
    'Лебедев Кирилл Андреевич',
    'Лебедева Алиса Андреевна',
  ]);
  expect(await childrenOf(await tokenOf('stranger'))).toEqual([]);
  const unknown = await terminal.run('demo/token.ts', 'nobody');
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toMatch(/^There is no persona "nobody"\. There are: adult, parent, /);
});

it('stays within 600 MB', async () => {
  const status = await readFile(`/proc/${gateway.pid ?? 0}/status`, 'utf8').catch(() => null);
  if (status === null) return; // No such file where this is not Linux.
  const residentMegabytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  expect(residentMegabytes).toBeGreaterThan(0);
  expect(residentMegabytes).toBeLessThan(600);
});

it('refuses a second start on the same folder, and says which process is in the way', async () => {
  const second = await terminal.run(GATEWAY);
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toContain(
    `Another gateway (process ${gateway.pid ?? 0}) is running on ${dataDir}. Stop it first, or set DATA_DIR`,
  );
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
});

it('lets one subgraph run alone beside it on the same folder', async () => {
  const alone = await terminal.start('subgraphs/run.ts', 'identity', '--port', '0');
  const body = {
    query: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { name { text } } } }',
    variables: { of: [{ __typename: 'Patient', id: personId('daughter') }] },
  };
  const ask = (headers = {}) => post(`${alone.url}/graphql`, body, headers);
  const asPersona = async (persona: PersonaName) =>
    ask({ authorization: `Bearer ${await tokenOf(persona)}` });
  expect((await ask()).status).toBe(401);
  expect(dataOf(await asPersona('parent'))).toEqual({
    _entities: [{ name: { text: 'Лебедева Алиса Андреевна' } }],
  });
  expect(dataOf(await asPersona('stranger'))).toEqual({ _entities: [null] });

  expect(await alone.stop()).toMatchObject({ code: 0 });
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
});

it('grows the demo under the running gateway, once', async () => {
  const grow = async (): Promise<unknown> => {
    const { code, stdout, stderr } = await terminal.run('demo/demo-data.ts', '--patients', '20');
    expect([code, stderr]).toEqual([0, '20 of 20 patients\n']);
    return JSON.parse(stdout);
  };
  const registered = async () => {
    const authorization = `Bearer ${await tokenOf('registrar')}`;
    const query = '{ patients { totalCount } }';
    return dataOf(
      await post<{ patients: { totalCount: number } }>(
        `${gateway.url}/graphql`,
        { query },
        { authorization },
      ),
    ).patients.totalCount;
  };
  const before = await registered();
  expect(await grow()).toMatchObject({ patients: 20, added: { patients: 20 } });
  const after = await registered();
  expect(after).toBeGreaterThan(before + 10);
  expect(await grow()).toMatchObject({ patients: 20, added: { patients: 0, reports: 0 } });
  expect(await registered()).toBe(after);
});

it('grows no demo by a number that is none, and nothing that is not the demo', async () => {
  for (const args of [[], ['--patients', '0'], ['--patients', 'many']]) {
    const { code, stdout, stderr } = await terminal.run('demo/demo-data.ts', ...args);
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      'Usage: npm run -s demo-data -- --patients N (1 to 1000000)\n',
    ]);
  }
  const serious = openTerminalWith({ DEMO: '0' });
  const refused = await serious.run('demo/demo-data.ts', '--patients', '20');
  expect(refused).toEqual({ code: 1, stdout: '', stderr: 'Demo data are for the demo only (DEMO=1).\n' });
});

it('verifies the access log while it is written', async () => {
  const { code, stdout, stderr } = await terminal.run('tools/verify-audit.ts');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ broken: null });
  expect((JSON.parse(stdout) as { events: number }).events).toBeGreaterThan(9);
});

it('ends well at SIGTERM, and PostgreSQL with it', async () => {
  expect(await gateway.stop('SIGTERM')).toMatchObject({ code: 0 });
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(existsSync(join(dataDir, 'gateway.json'))).toBe(false);
  const late = await terminal.run('demo/token.ts', 'parent');
  expect(late).toMatchObject({ code: 1 });
  expect(late.stderr).toContain(`No gateway runs on ${dataDir}`);
});

it('starts again at little cost, at another hour: the son is of age, with no other act', async () => {
  const teen = demoPeople(createDemoCalendar(moscowDate(Date.now()))).find(({ key }) => key === 'teen');
  const [year = '', ...day] = (teen?.birth_date ?? '').split('-');
  const birthday = `${Number(year) + 18}-${day.join('-')}T00:00:00+03:00`;
  gateway = await openTerminalWith({ NOW: birthday }).start(GATEWAY);
  expect(await processorSeconds(gateway)).toBeLessThan(10);
  expect(await childrenOf(await tokenOf('parent'))).toEqual(['Лебедева Алиса Андреевна']);
  expect(await childrenOf(await tokenOf('teen'))).toEqual(['Лебедев Кирилл Андреевич']);
  expect(await gateway.stop('SIGINT')).toMatchObject({ code: 0 });
});

it('comes back after a crash, over the PostgreSQL that was left running', async () => {
  gateway = await terminal.start(GATEWAY);
  expect(await gateway.stop('SIGKILL')).toMatchObject({ code: 'SIGKILL' });
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
  gateway = await terminal.start(GATEWAY);
  expect(await childrenOf(await tokenOf('parent'))).toHaveLength(2);
  expect(await gateway.stop()).toMatchObject({ code: 0 });
});

it('says what is wrong where there is no log to verify', async () => {
  const elsewhere = openTerminalWith({ DATA_DIR: join(folder, 'nothing here') });
  const { code, stdout, stderr } = await elsewhere.run('tools/verify-audit.ts');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('There is no database in');
  expect(existsSync(join(folder, 'nothing here'))).toBe(false);
});
