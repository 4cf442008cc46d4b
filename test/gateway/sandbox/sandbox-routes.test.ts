import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  startSandboxFixture,
  personas,
  samples,
  type SandboxFixture,
} from '../../support/sandbox-fixture.ts';

const bundles = await mkdtemp(path.join(tmpdir(), 'opeka sandbox '));
let fixture: SandboxFixture | null = null;

async function started(options: Parameters<typeof startSandboxFixture>[0] = {}): Promise<SandboxFixture> {
  fixture = await startSandboxFixture({ directory: bundles, ...options });
  return fixture;
}

afterEach(async () => {
  await fixture?.app.close();
  fixture = null;
});
afterAll(() => rm(bundles, { recursive: true, force: true }));

describe('the sandbox without a bundle', () => {
  it(
    'answers at once with a page that reloads, until the bundle is built',
    { timeout: 120_000 },
    async () => {
      const { origin } = await started();
      const preparing = await fetch(`${origin}/sandbox`);
      expect(preparing.status).toBe(200);
      expect(preparing.headers.get('cache-control')).toBe('no-store');
      expect(await preparing.text()).toMatch(/http-equiv="refresh"[\s\S]*готовится[\s\S]*being prepared/);

      await expect.poll(() => pageText(origin), { timeout: 100_000, interval: 200 }).toContain('id="root"');
    },
  );

  it('then finds it at the next start', async () => {
    const { origin } = await started();
    expect(await pageText(origin)).toContain('id="root"');
  });
});

describe('the page', () => {
  it('forbids every other origin by its policy', async () => {
    const { origin } = await started();
    const response = await fetch(`${origin}/sandbox`);
    await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
  });

  it('names only assets of its own, which may be cached for ever', async () => {
    const { origin } = await started();
    const html = await pageText(origin);
    expect(html).not.toMatch(/https?:\/\//);
    const assets = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, asset]) => asset);
    expect(assets).toHaveLength(2);
    for (const asset of assets) {
      const response = await fetch(`${origin}${asset}`, { headers: { 'accept-encoding': 'br' } });
      expect((await response.text()).length).toBeGreaterThan(100_000);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it.each(['/sandbox/assets/none.js', '/sandbox/assets/../index.html', '/sandbox/assets/%2e%2e/index.html'])(
    'has no %s',
    async (url) => {
      const { app } = await started();
      expect((await app.inject({ url })).statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  it('is found with a slash at the end', async () => {
    const { app } = await started();
    expect((await app.inject({ url: '/sandbox/' })).headers['location']).toBe('/sandbox');
  });
});

describe('the configuration', () => {
  it('names endpoint, personas and samples', async () => {
    const { app } = await started();
    expect((await app.inject({ url: '/sandbox/config.json' })).json()).toEqual({
      endpoint: '/graphql',
      personas,
      samples,
    });
  });

  it('has no personas outside the demo', async () => {
    const { app } = await started({ personas: null });
    expect((await app.inject({ url: '/sandbox/config.json' })).json()).toMatchObject({ personas: null });
  });
});

describe('a token for a persona', () => {
  const sameOrigin = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const request = { method: 'POST', url: '/sandbox/token', payload: '{"persona":"parent"}' } as const;

  it('is given to the page itself and never cached', async () => {
    const { app } = await started();
    const response = await app.inject({ ...request, headers: sameOrigin });
    expect(response.json()).toEqual({ token: 'parent-1' });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('is given to a browser that sends the origin alone', async () => {
    const { origin } = await started();
    const headers = { 'content-type': 'application/json', origin };
    const response = await fetch(`${origin}/sandbox/token`, {
      method: 'POST',
      headers,
      body: request.payload,
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['another site', { ...sameOrigin, 'sec-fetch-site': 'cross-site' }, 403, 'FORBIDDEN_ORIGIN'],
    ['another port', { ...sameOrigin, 'sec-fetch-site': 'same-site' }, 403, 'FORBIDDEN_ORIGIN'],
    [
      'another origin',
      { 'content-type': 'application/json', origin: 'https://example.org' },
      403,
      'FORBIDDEN_ORIGIN',
    ],
    ['a sandboxed frame', { 'content-type': 'application/json', origin: 'null' }, 403, 'FORBIDDEN_ORIGIN'],
    ['no page at all', { 'content-type': 'application/json' }, 403, 'FORBIDDEN_ORIGIN'],
    ['a plain text', { ...sameOrigin, 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('is refused to %s', async (_, headers, status, code) => {
    const { app, issuedFor } = await started();
    const response = await app.inject({ ...request, headers });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(issuedFor).toEqual([]);
  });

  it.each(['{"persona":"root"}', '{"persona":["parent"]}', '{}', 'null', '"parent"'])(
    'is refused for %s',
    async (payload) => {
      const { app, issuedFor } = await started();
      const response = await app.inject({ ...request, payload, headers: sameOrigin });
      expect(response.statusCode).toBe(400);
      expect(issuedFor).toEqual([]);
    },
  );

  it.each([{ personas: null }, { issueToken: null }])(
    'does not exist outside the demo: %o',
    async (options) => {
      const { app } = await started(options);
      expect((await app.inject({ ...request, headers: sameOrigin })).statusCode).toBe(404);
    },
  );
});

async function pageText(origin: string): Promise<string> {
  return (await fetch(`${origin}/sandbox`)).text();
}
