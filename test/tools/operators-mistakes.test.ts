import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DEMO_CLINIC, DEMO_INSURER } from '../../demo/organizations.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { DEMO } from '../support/demo.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';
import { operatorAt, staffOptions, type RegisteredClient, type StaffLogin } from './operator.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const NOBODY = '01900000-0000-7000-8000-000000000000';
const LUKINA = { family: 'Лукина', given: 'Анна', 'birth-date': '1980-02-29', passport: '4510 200001' };

describe('in a database with a house', () => {
  let database: TestDatabase;
  let terminal: Terminal;
  beforeAll(async () => {
    database = await createTestDatabase({ template: DEMO });
    terminal = openTerminal({ DATABASE_URL: urlOf(database) });
  });
  afterAll(async () => {
    await terminal.close();
    await database.drop();
  });
  const { refused } = operatorAt(() => terminal);

  const add = (...options: readonly string[]) => ['add-organization', ...options] as const;
  const staff = (...options: Parameters<typeof staffOptions>) =>
    ['add-staff', ...staffOptions(...options)] as const;
  const partner = (id: string) => ['register-client', '--partner', id, '--name', 'Партнёр'] as const;

  it.each<[string, readonly [string, ...string[]], string]>([
    ['a kind that there is not', add('--name', 'А', '--kind', 'SHOP'), 'Usage: npm run -s add-organization'],
    ['an option that there is not', add('--title', 'Клиника'), "Unknown option '--title'"],
    ['no such organisation', staff(NOBODY, 'REGISTRAR', LUKINA), 'npm run -s organizations lists them'],
    ['an insurer’s reception', staff(DEMO_INSURER.id, 'REGISTRAR', LUKINA), 'An insurer has no reception'],
    ['a house with its staff', staff(DEMO_CLINIC.id, 'REGISTRAR', LUKINA), 'submitStaffApplication'],
    ['a partner that is none', partner(DEMO_CLINIC.id), 'There is no insurer or laboratory with this id'],
    ['a partner’s client of before', partner(DEMO_INSURER.id), '--replace gives it what was said now'],
  ])('%s: refused, in words', async (_, command, words) => {
    expect(await refused(...command)).toContain(words);
  });

  it('particulars that are wrong are named, and not repeated', async () => {
    const typed = { family: 'Лукина', 'birth-date': '1980-02-30', passport: 'без номера', email: 'лукина' };
    const said = await refused('add-staff', ...staffOptions(DEMO_CLINIC.id, 'REGISTRAR', typed));
    for (const line of [
      '--given is missing.',
      '--birth-date is not usable.',
      '--passport is not usable.',
      '--email is not usable.',
    ])
      expect(said.split('\n')).toContain(line);
    expect(said).not.toMatch(/Лукина|лукина|1980-02-30|без номера/);
  });
});

describe('in a database without a house', () => {
  let database: TestDatabase;
  let terminal: Terminal;
  beforeAll(async () => {
    database = await createTestDatabase();
    terminal = openTerminal({ DATABASE_URL: urlOf(database) });
  });
  afterAll(async () => {
    await terminal.close();
    await database.drop();
  });
  const { listed, told, refused } = operatorAt(() => terminal);

  it('there are no organisations to list; the first one makes the house', async () => {
    expect(await refused('organizations')).toContain('This database holds no house yet.');
    const laboratory = { kind: 'LAB', name: 'Лаборатория «Омут»' };
    const added = await told<{ readonly id: string }>(
      ...(['add-organization', '--name', laboratory.name, '--kind', laboratory.kind] as const),
    );
    expect(await listed('organizations')).toEqual([{ id: added.id, ...laboratory }]);
    const { login } = await told<StaffLogin>('add-staff', ...staffOptions(added.id, 'REGISTRAR', LUKINA));
    expect(login).toMatch(/^\d{8}$/);
    const again = await refused('add-staff', ...staffOptions(added.id, 'REGISTRAR', LUKINA));
    expect(again).toContain('This person has an account in this role here already');
    const options = ['--partner', added.id, '--name', laboratory.name];
    const { client_secret } = await told<RegisteredClient>('register-client', ...options);
    expect(client_secret).toMatch(/^[\w-]{43}$/);
  });
});

/** A unix socket is a folder, which a URL carries as a parameter. */
function urlOf({ connection: { host = '', port = 5432, user = '' }, name }: TestDatabase): string {
  return `postgres://${user}@localhost/${name}?${new URLSearchParams({ host, port: String(port) }).toString()}`;
}
