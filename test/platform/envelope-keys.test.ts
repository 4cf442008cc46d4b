import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEnvelopeKeys, signingKeyOf } from '../../subgraphs/_platform/envelope-keys.ts';

const SECRET = Buffer.alloc(32, 7).toString('base64url');
const OTHER_SECRET = Buffer.alloc(32, 8).toString('base64url');

describe('envelope keys from the environment', () => {
  const load = (envelopeKeys: string) =>
    loadEnvelopeKeys({ envelopeKeys, dataDir: '/nowhere', subgraphs: ['claims'] });

  it('are signed with in the order written: the last one of a subgraph', () => {
    const keys = load(`claims:k1:${SECRET},identity:k1:${SECRET},claims:k2:${OTHER_SECRET}`);
    expect(signingKeyOf(keys, 'claims')?.kid).toBe('k2');
    expect(signingKeyOf(keys, 'identity')?.kid).toBe('k1');
  });

  it('are not needed for every subgraph: a foreign one gets no envelope', () => {
    expect(signingKeyOf(load(`claims:k1:${SECRET}`), 'products')).toBeNull();
  });

  it.each([
    ['too few parts', `claims:${SECRET}`],
    ['a secret that is too short', 'claims:k1:c2hvcnQ'],
    ['a secret with stray characters', `claims:k1:${SECRET} =`],
    ['the same key twice', `claims:k1:${SECRET},claims:k1:${OTHER_SECRET}`],
  ])('with %s are refused without showing them', (_, text) => {
    expect(() => load(text)).toThrow(/^ENVELOPE_KEYS/);
    expect(() => load(text)).not.toThrow(SECRET);
  });
});

describe('envelope keys of a data folder', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'opeka keys '));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));
  const source = () => ({ envelopeKeys: undefined, dataDir, subgraphs: ['identity', 'claims'] });
  const path = () => join(dataDir, 'keys', 'envelope-keys');

  it('are made once, private to their owner, and the same for everyone after', () => {
    const first = loadEnvelopeKeys(source());
    const second = loadEnvelopeKeys(source());
    expect(first.map((key) => key.subgraph)).toEqual(['identity', 'claims']);
    expect(second.map((key) => key.secret.export())).toEqual(first.map((key) => key.secret.export()));
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
  });

  it('are the same for processes that start at the same moment', async () => {
    const script = `import { loadEnvelopeKeys } from './subgraphs/_platform/envelope-keys.ts';
      const keys = loadEnvelopeKeys(${JSON.stringify(source())});
      console.log(keys.map((key) => key.secret.export().toString('hex')).join());`;
    const start = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    const outputs = await Promise.all([start(), start(), start()]);
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(join(dataDir, 'keys'))).toEqual(['envelope-keys']);
  }, 30_000);

  it('that others may read are refused', () => {
    loadEnvelopeKeys(source());
    chmodSync(path(), 0o644);
    expect(() => loadEnvelopeKeys(source())).toThrow('may be read by others');
  });

  it('that lack a subgraph are refused by name', () => {
    loadEnvelopeKeys(source());
    const withMore = { ...source(), subgraphs: ['identity', 'claims', 'billing'] };
    expect(() => loadEnvelopeKeys(withMore)).toThrow('no key for billing');
    expect(readFileSync(path(), 'utf8')).not.toContain('billing');
  });
});
