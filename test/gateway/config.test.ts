import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, subgraphUrl } from '../../gateway/config.ts';
import { ConfigError } from '../../subgraphs/_platform/config.ts';

describe('the environment', () => {
  it('may be empty: a demo on embedded defaults', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      gatewayUrl: null,
      dataDirectory: resolve('.data'),
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      mailFrom: 'Личный кабинет <portal@localhost>',
      supergraphFile: resolve('schema/supergraph.graphql'),
      subgraphUrls: new Map(),
      trustProxy: null,
      oidcIssuers: [],
      audience: 'opeka',
      envelopeKeys: null,
      accessLogRetentionMonths: null,
      demo: true,
      now: null,
      introspection: true,
      sandbox: true,
      logLevel: 'info',
    });
  });

  it('is read once and does not change afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', SUBGRAPH_CLAIMS_URL: '' })).toEqual(readConfig({}));
  });

  it('names remote subgraphs', () => {
    const config = readConfig({ SUBGRAPH_LAB_RESULTS_URL: 'http://lab-results:4003/graphql' });
    expect(subgraphUrl(config, 'lab-results')).toBe('http://lab-results:4003/graphql');
    expect(subgraphUrl(config, 'claims')).toBeUndefined();
  });

  it('lists issuers', () => {
    const config = readConfig({ OIDC_ISSUERS: 'https://one.example, https://two.example/realm' });
    expect(config.oidcIssuers).toEqual(['https://one.example', 'https://two.example/realm']);
  });

  it('gives the public URL without a slash at its end', () => {
    expect(readConfig({ PUBLIC_URL: 'https://opeka.example/' }).publicUrl).toBe('https://opeka.example');
  });
});

describe('the demo', () => {
  const database = 'postgres://opeka:secret@db:5432/opeka';

  it.each([
    ['on embedded defaults', {}, true],
    ['with a database', { DATABASE_URL: database }, false],
    ['with a database, asked for', { DATABASE_URL: database, DEMO: '1' }, true],
    ['in production', { NODE_ENV: 'production' }, false],
    ['declined', { DEMO: '0' }, false],
  ])('%s', (_, environment, demo) => {
    expect(readConfig(environment)).toMatchObject({ demo, introspection: demo });
  });

  it('may start its clock at an instant', () => {
    expect(readConfig({ NOW: '2026-03-15T00:00:00+03:00' }).now).toBe(Date.UTC(2026, 2, 14, 21));
  });

  it('is the only place for such a clock', () => {
    expect(() => readConfig({ NOW: '2026-03-15T00:00:00+03:00', DEMO: '0' })).toThrow(
      /^NOW is for the demo only/,
    );
  });

  it('is refused in production', () => {
    expect(() => readConfig({ DEMO: '1', NODE_ENV: 'production' })).toThrow(/^DEMO=1 is refused/);
  });
});

describe('a variable that makes no sense', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'opeka.example'],
    ['DATABASE_URL', 'mysql://opeka:secret@db/opeka'],
    ['REDIS_URL', 'http://redis:6379'],
    ['OIDC_ISSUERS', 'https://one.example,two'],
    ['SUBGRAPH_CLAIMS_URL', 'claims:4005'],
    ['DEMO', 'yes'],
    ['INTROSPECTION', 'true'],
    ['NOW', '2031-01-02'],
    ['NOW', '2031-01-02T00:00:00'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused by its name alone', (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(refusal?.message).toMatch(new RegExp(`^${name} must be `));
    expect(refusal?.message).not.toContain(value);
  });

  it('does not hide another one', () => {
    expect(refusalOf({ LOG_LEVEL: 'x', DEMO: 'x' })?.message.split('\n')).toHaveLength(2);
  });
});

function refusalOf(environment: Readonly<Record<string, string>>): Error | null {
  try {
    readConfig(environment);
    return null;
  } catch (error) {
    return error instanceof Error ? error : null;
  }
}
