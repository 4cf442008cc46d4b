import { access, readFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  interpolate,
  readComposeFile,
  type ComposeFile,
  type ComposeService,
} from '../support/compose-file.ts';
import { readDockerfile } from '../support/dockerfile.ts';
import { SUBGRAPH_NAMES } from '../../subgraphs/_platform/subgraph.ts';

const run = promisify(execFile);

/** Variables as `.env` has them, with values that can be recognised. */
const SECRETS = {
  POSTGRES_PASSWORD: 'the-postgres-password',
  REDIS_PASSWORD: 'the-redis-password',
  ENVELOPE_KEYS: 'keys-of-all',
  ENVELOPE_KEYS_IDENTITY: 'key-of-identity',
  ENVELOPE_KEYS_SCHEDULING: 'key-of-scheduling',
  ENVELOPE_KEYS_LAB_RESULTS: 'key-of-lab-results',
  ENVELOPE_KEYS_CONSENT: 'key-of-consent',
  ENVELOPE_KEYS_CLAIMS: 'key-of-claims',
};

let file: ComposeFile;
let services: readonly (readonly [string, ComposeService])[];
const service = (name: string) => file.services[name];

beforeAll(async () => {
  file = await readComposeFile(SECRETS);
  services = Object.entries(file.services);
});

describe('docker-compose.yml', () => {
  it('runs the gateway, every subgraph, a database and a store, each for itself', () => {
    const expected = ['gateway', ...SUBGRAPH_NAMES, 'postgres', 'redis'];
    expect(Object.keys(file.services).toSorted()).toEqual(expected.toSorted());
  });

  it('has a health check for each, and waits for it before it starts what depends on it', () => {
    for (const [name, { healthcheck, depends_on: dependencies }] of services) {
      expect([name, healthcheck.test[0]]).toEqual([name, 'CMD']);
      for (const { condition } of Object.values(dependencies)) expect(condition).toBe('service_healthy');
    }
    expect(Object.keys(service('gateway')?.depends_on ?? {}).toSorted()).toEqual(
      [...SUBGRAPH_NAMES].toSorted(),
    );
    for (const name of SUBGRAPH_NAMES)
      expect(Object.keys(service(name)?.depends_on ?? {}).toSorted()).toEqual(['postgres', 'redis']);
  });

  it('runs nothing as root and gives no privileges', () => {
    for (const [name, { image, user, privileged = false, cap_drop, security_opt }] of services) {
      // Our own image names its user itself.
      if (image !== 'opeka') expect([name, user]).toEqual([name, expect.stringMatching(/^(?!root|0)/)]);
      expect({ name, privileged, cap_drop, security_opt }).toEqual({
        name,
        privileged: false,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });

  it('opens the gateway’s port alone, to this machine alone', () => {
    const published = services.flatMap(([name, { ports }]) => ports.map((mapping) => `${name} ${mapping}`));
    expect(published).toEqual(['gateway 127.0.0.1:4000:4000']);
    // Identity's mails leave the house; nobody comes in there.
    const goesOut = (name: string) => name === 'gateway' || name === 'identity';
    for (const [name, { networks }] of services)
      expect([name, networks]).toEqual([name, goesOut(name) ? ['inside', 'outside'] : ['inside']]);
    expect(file.networks).toMatchObject({ inside: { internal: true } });
  });

  it('gives the gateway no database, and each subgraph no key but its own', () => {
    expect(service('gateway')?.environment).toMatchObject({ ENVELOPE_KEYS: 'keys-of-all' });
    expect(service('gateway')?.environment).not.toHaveProperty('DATABASE_URL');
    for (const name of SUBGRAPH_NAMES) {
      const text = JSON.stringify(service(name));
      expect(text.match(/keys?-of-[\w-]+/g)).toEqual([`key-of-${name}`]);
      expect(service(name)?.environment['DATABASE_URL']).toBe(
        'postgres://opeka:the-postgres-password@postgres:5432/opeka',
      );
      expect(service('gateway')?.environment[`SUBGRAPH_${name.toUpperCase().replace('-', '_')}_URL`]).toBe(
        `http://${name}:4000/graphql`,
      );
    }
  });

  it('contains no secret, and refuses to start without one', async () => {
    const text = await readFile('docker-compose.yml', 'utf8');
    const named = text.matchAll(/\w*(?:PASSWORD|KEYS|SECRET|AUTH)\w*: (.*)$/gm);
    for (const [line, value] of named)
      expect([line, value]).toEqual([line, expect.stringMatching(/^\$\{\w+:\?.*\}$/)]);
    for (const [, authority = ''] of text.matchAll(/:\/\/([^@\s]*)@/g))
      expect(authority).toMatch(/^\w*:\$\{\w+:\?[^}]*\}$/);
    for (const missing of Object.keys(SECRETS))
      await expect(readComposeFile({ ...SECRETS, [missing]: '' })).rejects.toThrow(`${missing} is missing`);
  });

  it('is a demo unless the operator says otherwise', async () => {
    const demoOf = ({ services: { gateway } }: ComposeFile) => [
      gateway?.environment['DEMO'],
      gateway?.environment['PUBLIC_URL'],
    ];
    expect(demoOf(file)).toEqual(['1', 'http://localhost:4000']);
    expect(demoOf(await readComposeFile({ ...SECRETS, PORT: '8080' }))).toEqual([
      '1',
      'http://localhost:8080',
    ]);
    const production = { ...SECRETS, DEMO: '0', PUBLIC_URL: 'https://opeka.example' };
    expect(demoOf(await readComposeFile(production))).toEqual(['0', 'https://opeka.example']);
  });

  it.each([
    ['a variable', '${A}', 'a'],
    ['a default that is not needed', '${A:-${B:-c}}', 'a'],
    ['a default within a default', '${X:-http://${Y:-here}}', 'http://here'],
    ['a dollar', '$$A', '$A'],
  ])('is read with %s', (_, text, value) => {
    expect(interpolate(text, { A: 'a' })).toBe(value);
  });
});

describe('npm run -s keys', () => {
  it('prints every secret that the compose file asks for', async () => {
    const { stdout } = await run('npm', ['run', '-s', 'keys']);
    const names = [...stdout.matchAll(/^(\w+)=\S+$/gm)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(Object.keys(SECRETS).toSorted());
  });

  it('writes what git never takes', async () => {
    const { stdout } = await run('git', ['check-ignore', '.env']);
    expect(stdout).toBe('.env\n');
  });
});

describe('the image', () => {
  it('runs as an ordinary user and checks its own health', async () => {
    const image = await readDockerfile();
    expect(image.all('USER')).toEqual(['node']);
    expect(image.all('HEALTHCHECK')).toEqual([expect.stringContaining('/health/ready')]);
  });

  it('leaves NODE_ENV to the operator, since a demo is refused in production', async () => {
    expect((await readDockerfile()).environment).toEqual({
      HOST: '0.0.0.0',
      PORT: '4000',
      DATA_DIR: '/data',
      NPM_CONFIG_LOGS_MAX: '0',
      NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    });
  });

  it('is built from what its build is allowed to see, and from nothing else', async () => {
    const lines = (await readFile('.dockerignore', 'utf8')).split('\n').filter((line) => /^[^#]/.test(line));
    expect(lines[0]).toBe('*');
    expect(lines).toContain('**/.env*');
    const allowed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));

    const text = await readFile('Dockerfile', 'utf8');
    const copied = [...text.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
      sources.split(' '),
    );
    for (const source of copied) await expect(access(source)).resolves.toBeUndefined();
    expect([...new Set(copied.map((source) => source.split('/')[0]))].toSorted()).toEqual(allowed.toSorted());
  });
});
