import { resolve } from 'node:path';
import { z } from 'zod';
import {
  ConfigError,
  flag,
  httpUrl,
  port,
  readPlatformConfig,
  readVariables,
  type Environment,
  type PlatformConfig,
} from '../subgraphs/_platform/config.ts';

/** What the operator decided for the gateway, read from the environment once. */
export interface GatewayConfig extends PlatformConfig {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Absolute path. */
  readonly supergraphFile: string;
  /** URLs of remote subgraphs by name as in the environment: upper case, `_` for `-`. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly introspection: boolean;
  /** Whether people may explore the schema at `/sandbox`. */
  readonly sandbox: boolean;
}

const variables = z.object({
  PORT: port.default(4000),
  SUPERGRAPH: z.string().default('schema/supergraph.graphql'),
  INTROSPECTION: flag.optional(),
  SANDBOX: flag.optional(),
});

/**
 * Reads and checks the environment.
 * @throws {ConfigError} naming the variables that are wrong: the platform's first, then the gateway's own
 */
export function readConfig(environment: Environment = process.env): GatewayConfig {
  const platform = readPlatformConfig(environment);
  const read = readVariables(variables, environment);
  return Object.freeze({
    ...platform,
    port: read.PORT,
    supergraphFile: resolve(read.SUPERGRAPH),
    subgraphUrls: readSubgraphUrls(environment),
    introspection: read.INTROSPECTION ?? platform.demo,
    sandbox: read.SANDBOX ?? platform.demo,
  });
}

/** Where a remote subgraph was said to be, or undefined. */
export function subgraphUrl(config: GatewayConfig, name: string): string | undefined {
  return config.subgraphUrls.get(name.toUpperCase().replaceAll('-', '_'));
}

/** The libraries of Apollo read their switches from the environment themselves, when they are constructed. */
export function disableApolloReporting(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  for (const name of ['APOLLO_KEY', 'APOLLO_GRAPH_REF', 'APOLLO_SCHEMA_REPORTING'])
    Reflect.deleteProperty(process.env, name);
}

function readSubgraphUrls(environment: Environment): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const [variable, value] of Object.entries(environment)) {
    if (value === '') continue;
    const name = /^SUBGRAPH_(\w+)_URL$/.exec(variable)?.[1];
    if (name === undefined) continue;
    const url = httpUrl.safeParse(value);
    if (!url.success) throw new ConfigError(`${variable} must be an http:// or https:// URL`);
    urls.set(name, url.data);
  }
  return urls;
}
