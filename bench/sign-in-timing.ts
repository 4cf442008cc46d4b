import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { startProcess } from './child-process.ts';

/**
 * `npm run -s bench:sign-in`: how long sign-in takes to refuse an unknown login and a wrong password, 200 tries of each
 * in turn, over HTTP. Exits with 1 where the medians differ by 5 % or more: an outsider could tell one from the other. A
 * second unknown login shows how much of a difference is the machine's.
 */
const TRIES = 200;
const WARM_UP = 20;
const MOST_DIFFERENCE = 0.05;
const REDIRECT = 'http://127.0.0.1/callback';
/** The known login is a demo persona's; the password is nobody's. */
const ATTEMPTS = [
  { title: 'unknown login', login: 'nobody' },
  { title: 'wrong password', login: 'adult' },
  { title: 'another unknown login', login: 'no-one' },
] as const;
const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [0, 2, 1],
  [2, 0, 1],
  [1, 0, 2],
];

const quiet = { info: () => undefined, warn: () => undefined };
const stops: (() => Promise<void>)[] = [];
try {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-sign-in-timing-'));
  stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
  const gateway = startProcess({
    script: 'gateway/main.ts',
    environment: {
      DATA_DIR: dataDirectory,
      PORT: '0',
      DEMO: '1',
      NODE_ENV: '',
      SANDBOX: '0',
      LOG_LEVEL: 'error',
    },
  });
  stops.push(gateway.stop);
  const url = await gateway.nextOutput(/(http:\/\/127\.0\.0\.1:\d+)/);
  const server = await openDatabaseServer({ databaseUrl: null, dataDirectory, log: quiet });
  stops.push(() => server.stop());
  const database = new Client(server.connection);
  await database.connect();
  stops.push(() => database.end());

  const times = ATTEMPTS.map(() => [] as number[]);
  for (let round = -WARM_UP; round < TRIES; round += 1) {
    // Throttling is the same for all, and would end the measurement.
    await database.query('delete from identity.sign_in_throttle');
    for (let step = 0; step < ATTEMPTS.length; step += 1) {
      // Each follows each other equally often: what came before leaves its traces in caches.
      const index = ORDERS[(round + WARM_UP) % ORDERS.length]?.[step] ?? 0;
      const milliseconds = await refusalTime(url, ATTEMPTS[index]?.login ?? '');
      if (round >= 0) times[index]?.push(milliseconds);
    }
  }
  const [unknown = 0, wrong = 0, control = 0] = times.map(median);
  ATTEMPTS.forEach(({ title }, index) => {
    process.stdout.write(`${title}: median of ${TRIES} tries ${median(times[index] ?? []).toFixed(2)} ms\n`);
  });
  const difference = apart(unknown, wrong);
  process.stdout.write(`unknown login and wrong password are ${percent(difference)} apart\n`);
  process.stdout.write(
    `two unknown logins, the noise of this machine, are ${percent(apart(unknown, control))} apart\n`,
  );
  if (difference >= MOST_DIFFERENCE) process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}

/** From the form to its answer; the page that the form stands on is not measured. */
async function refusalTime(url: string, login: string): Promise<number> {
  const question = new URLSearchParams({
    client_id: 'demo-portal',
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  const asked = await fetch(`${url}/oidc/auth?${question.toString()}`, { redirect: 'manual' });
  const page = new URL(asked.headers.get('location') ?? '', url);
  const cookie = asked.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  const body = new URLSearchParams({ login, password: 'not the password' }).toString();
  const start = performance.now();
  const answer = await fetch(page, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  await answer.text();
  const milliseconds = performance.now() - start;
  if (answer.status !== 403) throw new Error(`sign-in answered ${answer.status}`);
  return milliseconds;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** As a share of the longer one. */
function apart(one: number, other: number): number {
  return Math.abs(one - other) / Math.max(one, other);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
