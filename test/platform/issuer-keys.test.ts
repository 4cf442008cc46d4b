import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createIssuerKeyring,
  loadIssuerKeys,
  rotateIssuerKeys,
} from '../../subgraphs/_platform/issuer-keys.ts';

let dataDirectory: string;

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'opeka issuer '));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

const claims = { issuer: 'http://here', audience: 'opeka', subject: 'account-1', validForSeconds: 60 };

describe('the key of the built-in issuer', () => {
  it('signs tokens that its public half verifies', async () => {
    const keys = await loadIssuerKeys(dataDirectory);
    const token = await keys.signToken({ ...claims, clientId: 'portal', sessionId: 'session-1' });
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys.jwks), {
      issuer: 'http://here',
      audience: 'opeka',
    });
    expect(payload).toMatchObject({ sub: 'account-1', client_id: 'portal', sid: 'session-1' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  });

  it('is the same after a restart', async () => {
    const first = await loadIssuerKeys(dataDirectory);
    expect((await loadIssuerKeys(dataDirectory)).jwks).toEqual(first.jwks);
  });

  it('is not made by who only verifies', async () => {
    const keyring = createIssuerKeyring(dataDirectory);
    expect(await keyring.jwks()).toBeNull();
    expect(await readdir(dataDirectory)).toEqual([]);
    const { jwks } = await loadIssuerKeys(dataDirectory);
    expect(await keyring.jwks()).toEqual(jwks);
    expect(await keyring.jwks()).toBe(await keyring.jwks());
  });

  it('is one for all who start together', async () => {
    const starters = await Promise.all(Array.from({ length: 20 }, () => loadIssuerKeys(dataDirectory)));
    expect(new Set(starters.map(({ jwks }) => jwks.keys[0]?.kid)).size).toBe(1);
    expect(await readdir(join(dataDirectory, 'keys'))).toEqual(['issuer.json']);
  });

  it('is for its owner alone', async () => {
    await loadIssuerKeys(dataDirectory);
    const mode = async (...path: string[]) => (await stat(join(dataDirectory, ...path))).mode & 0o777;
    expect(await mode('keys', 'issuer.json')).toBe(0o600);
    expect(await mode('keys')).toBe(0o700);
  });

  it('keeps its private half to itself', async () => {
    const { jwks } = await loadIssuerKeys(dataDirectory);
    expect(Object.keys(jwks.keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it.each(['{}', '{"kty":"EC","crv":"P-256","x":"secret-x"', '{"kty":"oct","k":"secret-x"}'])(
    'is refused when its file holds something else, without repeating it: %s',
    async (text) => {
      await loadIssuerKeys(dataDirectory);
      const file = join(dataDirectory, 'keys', 'issuer.json');
      await writeFile(file, text);
      await expect(loadIssuerKeys(dataDirectory)).rejects.toThrow(
        `${file} does not hold a private ES256 key`,
      );
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );
});

const HOUR = 60 * 60 * 1000;
const NOON = Date.parse('2026-11-20T12:00:00Z');

describe('rotated keys', () => {
  it('sign at once, in processes that run already, and what the old one signed is still good', async () => {
    const before = await loadIssuerKeys(dataDirectory);
    const keyring = createIssuerKeyring(dataDirectory);
    const old = await (await keyring.current())?.signToken(claims);
    const [newest] = await rotateIssuerKeys(dataDirectory, NOON);
    const keys = await keyring.current();
    const fresh = await keys?.signToken(claims);
    expect(newest).not.toBe(before.jwks.keys[0]?.kid);
    expect(decodeProtectedHeader(fresh ?? '').kid).toBe(newest);
    for (const token of [old, fresh])
      await expect(
        jwtVerify(token ?? '', createLocalJWKSet(keys?.jwks ?? { keys: [] })),
      ).resolves.toMatchObject({
        payload: { sub: 'account-1' },
      });
  });

  it('are not made where there are none: that is another folder than the operator means', async () => {
    await expect(rotateIssuerKeys(dataDirectory, NOON)).rejects.toThrow(
      `There are no keys in ${dataDirectory}.`,
    );
    expect(await readdir(dataDirectory)).toEqual([]);
  });

  it('stay published for a day after another has taken their place', async () => {
    const first = (await loadIssuerKeys(dataDirectory)).jwks.keys[0]?.kid;
    await rotateIssuerKeys(dataDirectory, NOON);
    expect(await rotateIssuerKeys(dataDirectory, NOON + 23 * HOUR)).toContain(first);
    expect(await rotateIssuerKeys(dataDirectory, NOON + 25 * HOUR)).not.toContain(first);
  });

  it('are forgotten at once where somebody else may have them', async () => {
    const first = (await loadIssuerKeys(dataDirectory)).jwks.keys[0]?.kid;
    const kids = await rotateIssuerKeys(dataDirectory, NOON, { dropsOld: true });
    expect(kids).toHaveLength(1);
    expect(kids).not.toContain(first);
  });

  it('follow a key that was written as a file of its own', async () => {
    const { privateJwks } = await loadIssuerKeys(dataDirectory);
    const file = join(dataDirectory, 'keys', 'issuer.json');
    await writeFile(file, JSON.stringify(privateJwks[0]));
    expect((await loadIssuerKeys(dataDirectory)).jwks.keys[0]?.kid).toBe(privateJwks[0]?.kid);
    expect(await rotateIssuerKeys(dataDirectory, NOON)).toHaveLength(2);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
