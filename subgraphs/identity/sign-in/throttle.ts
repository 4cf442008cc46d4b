import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Kysely } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { createThrottleClient } from '../data/sign-in-throttle.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { loginKey } from '../domain/login.ts';

/** One try to sign in, by what an outsider sends: nothing here depends on whether the login exists. */
export interface Try {
  readonly login: string;
  /** Of the client, as the door tells it. */
  readonly address: string;
}

export type Admission =
  | { readonly kind: 'NOW' }
  /** The login is under attack from many addresses: the answer has to wait, and nobody is shut out. */
  | { readonly kind: 'AFTER'; readonly delayMilliseconds: number }
  | { readonly kind: 'LATER'; readonly retryAfterSeconds: number };

export interface Throttle {
  /** Counts the try, before its password is looked at, so that tries at the same moment count too. */
  admit(attempt: Try): Promise<Admission>;
  /** A right password takes its own try back, and what this address got wrong with this login before. */
  forgive(attempt: Try): Promise<void>;
  /** Counts an application for an account. */
  admitApplication(address: string): Promise<Refusable>;
  /** Counts a request that the OpenID provider keeps for a browser: a sign-in that begins, or its end. */
  admitBrowser(address: string): Promise<Refusable>;
  /** Counts nothing: whether an address has sent too much that the OpenID provider refused. */
  admitClient(address: string): Promise<Refusable>;
  /** Counts a code, token or secret that was refused. What is right is never slowed down: whole portals share an address. */
  countRefusedClient(address: string): Promise<void>;
}

type Refusable = Exclude<Admission, { readonly kind: 'AFTER' }>;

const MINUTE = 60;
/** A clinic's waiting room may sit behind one address. */
const PER_ADDRESS = { points: 60, duration: 10 * MINUTE };
/** Whoever mistypes more often than this has to wait; others with the same login have not. */
const PER_LOGIN_AND_ADDRESS = { points: 5, duration: 15 * MINUTE };
/** From all addresses together; from then on answers are slow. */
const PER_LOGIN = { points: 10, duration: 15 * MINUTE };
const APPLICATIONS_PER_ADDRESS = { points: 20, duration: 60 * MINUTE };
/** People who open the portal, signed in or not; each leaves a row until it expires. */
const BROWSERS_PER_ADDRESS = { points: 300, duration: 10 * MINUTE };
const REFUSED_CLIENTS_PER_ADDRESS = { points: 300, duration: 10 * MINUTE };
const SLOW_ANSWER_MILLISECONDS = 4_000;
/** A household or a server has a network of this size to itself. */
const IPV6_NETWORK_GROUPS = 4;

/** Counts lie in PostgreSQL: restarts forget none, and all processes count together. */
export function createThrottle(db: Kysely<IdentityDatabase>): Throttle {
  const limiter = (keyPrefix: string, limits: { readonly points: number; readonly duration: number }) =>
    new RateLimiterPostgres({
      storeClient: createThrottleClient(db),
      storeType: 'client',
      tableName: 'sign_in_throttle',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      ...limits,
    });
  const ofAddress = limiter('address', PER_ADDRESS);
  const ofBoth = limiter('both', PER_LOGIN_AND_ADDRESS);
  const ofLogin = limiter('login', PER_LOGIN);
  const applications = limiter('application', APPLICATIONS_PER_ADDRESS);
  const browsers = limiter('browser', BROWSERS_PER_ADDRESS);
  const refusedClients = limiter('client', REFUSED_CLIENTS_PER_ADDRESS);

  return {
    async admit(attempt) {
      const { address, both, login } = keysOf(attempt);
      // An address that is stopped leaves no further rows behind, however many logins it makes up.
      const wait = (await waitOf(ofAddress, address)) || (await waitOf(ofBoth, both));
      if (wait > 0) return afterWaiting(wait);
      // Only tries that are looked at count here: one stubborn address slows nobody down.
      const slow = await waitOf(ofLogin, login);
      return slow > 0 ? { kind: 'AFTER', delayMilliseconds: SLOW_ANSWER_MILLISECONDS } : { kind: 'NOW' };
    },
    async forgive(attempt) {
      const { address, both, login } = keysOf(attempt);
      await ofAddress.reward(address);
      await ofBoth.delete(both);
      await ofLogin.reward(login);
    },
    admitApplication: async (address) => afterWaiting(await waitOf(applications, keyOf(address))),
    admitBrowser: async (address) => afterWaiting(await waitOf(browsers, keyOf(address))),
    async admitClient(address) {
      const counted = await refusedClients.get(keyOf(address));
      const isStopped = counted !== null && counted.consumedPoints >= REFUSED_CLIENTS_PER_ADDRESS.points;
      return afterWaiting(isStopped ? Math.max(counted.msBeforeNext, 1) : 0);
    },
    async countRefusedClient(address) {
      await refusedClients.penalty(keyOf(address));
    },
  };
}

function afterWaiting(milliseconds: number): Refusable {
  return milliseconds > 0
    ? { kind: 'LATER', retryAfterSeconds: Math.ceil(milliseconds / 1000) }
    : { kind: 'NOW' };
}

/** @returns milliseconds to wait; 0 where the try is within the limit */
async function waitOf(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(refusal.msBeforeNext, 1);
    throw refusal;
  }
}

/** Hashes, so that the table tells nobody's login or address. */
function keysOf({ login, address }: Try) {
  const network = networkOf(address);
  const key = loginKey(login);
  return { address: keyOf(address), login: hash(key), both: hash(`${key} ${network}`) };
}

function keyOf(address: string): string {
  return hash(networkOf(address));
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? expanded(address).slice(0, IPV6_NETWORK_GROUPS).join(':');
}

function expanded(address: string): readonly string[] {
  const [head = '', tail = ''] = (address.split('%', 1)[0] ?? '').toLowerCase().split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0));
  return [...(first ?? []), ...Array.from({ length: missing }, () => '0'), ...(last ?? [])].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
