import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../gateway/config.ts';
import { createHttpDataSource } from '../../../gateway/data-sources/http.ts';
import type { BuildDataSource } from '../../../gateway/graphql-server.ts';
import { startGateway, type GatewayDependencies, type RunningGateway } from '../../../gateway/server.ts';
import { loadIssuerKeys, type TokenClaims } from '../../../subgraphs/_platform/issuer-keys.ts';
import { loadEnvelopeKeys, signingKeyOf } from '../../../subgraphs/_platform/envelope-keys.ts';
import { createEnvelopeSigner } from '../../../subgraphs/_platform/envelope.ts';
import { startFixtureSubgraphs, type FixtureSubgraphs } from './fixture-subgraphs.ts';
import { recordingLog, type RecordingLog } from './recording-log.ts';

export interface FixtureGateway {
  readonly url: string;
  readonly dataDirectory: string;
  readonly subgraphs: FixtureSubgraphs;
  readonly log: RecordingLog;
  readonly gateway: RunningGateway;
  /** A token of the built-in issuer, good unless `claims` spoil it. */
  token(claims?: Partial<TokenClaims>): Promise<string>;
  /** Sends an operation as JSON with a good token; `init` replaces parts of the request. */
  post(body: unknown, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

interface FixtureOptions extends Partial<GatewayDependencies> {
  readonly access?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A gateway on a free port over the fixture subgraphs, with a data folder of its own. */
export async function startFixtureGateway(options: FixtureOptions = {}): Promise<FixtureGateway> {
  const { access = true, environment = {}, ...dependencies } = options;
  const subgraphs = await startFixtureSubgraphs({ access });
  const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-gateway-'));
  const config = readConfig({ PORT: '0', DATA_DIR: dataDirectory, ...environment });
  const log = recordingLog();
  const buildDataSource = fixtureDataSources(dataDirectory, subgraphs);
  const { supergraph } = subgraphs;
  const gateway = await startGateway(config, { log, supergraph, buildDataSource, ...dependencies }).catch(
    async (error: unknown) => {
      await subgraphs.close();
      throw error;
    },
  );
  const keys = access ? await loadIssuerKeys(dataDirectory) : null;
  const token = (claims: Partial<TokenClaims> = {}) => {
    if (keys === null) return Promise.resolve('none');
    const good = { issuer: gateway.url, audience: 'opeka', subject: 'account-1', validForSeconds: 60 };
    return keys.signToken({ ...good, ...claims });
  };
  return {
    url: gateway.url,
    dataDirectory,
    subgraphs,
    log,
    gateway,
    token,
    post: async (body, init = {}) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify(body),
        ...init,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await token()}`,
          ...(init.headers as Record<string, string> | undefined),
        },
      }),
    close: async () => {
      await gateway.close();
      await subgraphs.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The data source of production: whom the gateway believes to be calling goes into a signed envelope. */
function fixtureDataSources(dataDir: string, { supergraph }: FixtureSubgraphs): BuildDataSource {
  if (!supergraph.declaresAccess) return ({ name, url }) => createHttpDataSource({ name, url, sign: null });
  const subgraphs = supergraph.members.map((member) => member.name);
  const keys = loadEnvelopeKeys({ envelopeKeys: undefined, dataDir, subgraphs });
  return ({ name, url }) => {
    const key = signingKeyOf(keys, name);
    return createHttpDataSource({ name, url, sign: key && createEnvelopeSigner(key) });
  };
}
