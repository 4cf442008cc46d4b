import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { DEMO_PASSWORD } from '../../../../demo/demo-credentials.ts';
import { personaNamed } from '../../../../demo/personas.ts';
import { openDatabase } from '../../../../subgraphs/_platform/database/open-database.ts';
import { setAccountState, setPassword } from '../../../../subgraphs/identity/data/credential.repository.ts';
import type { IdentityDatabase } from '../../../../subgraphs/identity/data/tables.ts';
import { checkLogin, type LoginOutcome } from '../../../../subgraphs/identity/sign-in/check-login.ts';
import { createThrottle } from '../../../../subgraphs/identity/sign-in/throttle.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../../../support/database.ts';
import { DEMO } from '../../../support/demo.ts';

let database: TestDatabase;
let db: Kysely<IdentityDatabase>;
let work: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
  db = openDatabase<IdentityDatabase>({
    connection: database.connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-test',
    log: quietLog,
    onStatement: (sql) => work.push(sql),
  }).withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => {
      work.push(`rows: ${result.rows.length}`);
      return Promise.resolve(result);
    },
  });
  await setAccountState(db, personaNamed('teen').accountId, 'LOCKED');
  await setPassword(db, personaNamed('guardian').accountId, null, new Date());
});
beforeEach(async () => {
  await db.deleteFrom('sign_in_throttle').execute();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const pauses: number[] = [];

/** What one try makes the database do, and what it answers. */
async function attempt(login: string, password: string, address = '192.0.2.1') {
  work = [];
  const throttle = createThrottle(db);
  const pause = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const outcome: LoginOutcome = await checkLogin({ db, throttle, pause }, { login, password, address });
  return { outcome, work };
}

const WRONG = 'не тот пароль';
const REFUSED_TRIES: readonly (readonly [string, string, string])[] = [
  ['a wrong password', 'adult', WRONG],
  ['a locked account, whose password is right', 'teen', DEMO_PASSWORD],
  ['an account without a password', 'guardian', WRONG],
];

describe('a try that is refused', () => {
  it.each(REFUSED_TRIES)('for %s is the same work as for an unknown login', async (_, login, password) => {
    const unknown = await attempt('nobody.at.all', password, '192.0.2.2');
    const known = await attempt(login, password);
    expect(known).toEqual(unknown);
    expect(known.outcome).toEqual({ kind: 'REFUSED' });
    expect(known.work.length).toBeGreaterThan(4);
  });

  it.each(REFUSED_TRIES)('too often, for %s, is the same work too', async (_, login, password) => {
    const triesOf = async (name: string, address: string) => {
      const tries = [];
      for (let time = 0; time < 7; time += 1) tries.push((await attempt(name, password, address)).work);
      return tries;
    };
    expect(await triesOf(login, '192.0.2.1')).toEqual(await triesOf('nobody.at.all', '192.0.2.2'));
  });
});

describe('a right password', () => {
  it('lets the person in', async () => {
    const { outcome } = await attempt('adult', DEMO_PASSWORD);
    const { accountId } = personaNamed('adult');
    expect(outcome).toMatchObject({ kind: 'RIGHT', credential: { accountId, state: 'ACTIVE' } });
  });
});
