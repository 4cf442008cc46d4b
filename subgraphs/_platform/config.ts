import { resolve } from 'node:path';
import { z } from 'zod';
import { SHORTEST_RETENTION_MONTHS } from './retain-access-log.ts';

/** What the operator decided for every process of the product, read from the environment once. */
export interface PlatformConfig {
  readonly host: string;
  /** The URL under which clients reach the gateway: the `iss` of its own tokens. Null: the address it listens on. */
  readonly publicUrl: string | null;
  /** Where a subgraph asks for the gateway's public keys. Null: they lie in `dataDirectory`, shared with the gateway. */
  readonly gatewayUrl: string | null;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** Null: embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Null: the ephemeral store lives in memory. */
  readonly redisUrl: string | null;
  /** Null: mails are written to files in `dataDirectory`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /**
   * Proxies, by address or network, whose word about a client's address is believed. Null: nobody's; the address is that
   * of the connection.
   */
  readonly trustProxy: string | null;
  readonly oidcIssuers: readonly string[];
  readonly audience: string;
  /** The text of `ENVELOPE_KEYS`; `parseEnvelopeKeys` checks it. Null: the keys in `dataDirectory`. */
  readonly envelopeKeys: string | null;
  readonly demo: boolean;
  /** Epoch milliseconds at which the business clock starts. Null: real time. */
  readonly now: number | null;
  readonly logLevel: LogLevel;
  /** How many months `npm run retain-audit` leaves of the access log. Null: all of them. */
  readonly accessLogRetentionMonths: number | null;
}

type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment does not make sense; the message names the variable and never repeats a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');
export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number');
export const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' });
const redisUrl = z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' });
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' });
const networks = z
  .string()
  .regex(
    /^[\da-f.:/]{2,}(,[\da-f.:/]{2,})*$/i,
    'must be a list of addresses or networks, like 10.0.0.0/8,192.0.2.7',
  );
const instant = z.iso
  .datetime({ offset: true, error: 'must be an ISO instant with its offset, like 2026-03-15T00:00:00+03:00' })
  .transform((value) => Date.parse(value));
export const retentionMonths = z
  .string()
  .regex(/^\d{1,4}$/, 'must be a number of months')
  .transform(Number)
  .refine(
    (months) => months >= SHORTEST_RETENTION_MONTHS,
    `must be ${SHORTEST_RETENTION_MONTHS} months at least`,
  );
const issuerList = z.string().transform((value, context) => {
  const issuers = value.split(',').map((issuer) => issuer.trim());
  if (issuers.every((issuer) => httpUrl.safeParse(issuer).success)) return issuers;
  context.addIssue('must be a list of http:// or https:// URLs');
  return z.NEVER;
});

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: httpUrl.transform((url) => url.replace(/\/+$/, '')).optional(),
  GATEWAY_URL: httpUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: databaseUrl.optional(),
  REDIS_URL: redisUrl.optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z.string().default('Личный кабинет <portal@localhost>'),
  TRUST_PROXY: networks.optional(),
  OIDC_ISSUERS: issuerList.default([]),
  OIDC_AUDIENCE: z.string().default('opeka'),
  ENVELOPE_KEYS: z.string().optional(),
  DEMO: flag.optional(),
  NOW: instant.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ACCESS_LOG_RETENTION_MONTHS: retentionMonths.optional(),
  NODE_ENV: z.string().optional(),
});

/**
 * Reads and checks what every process needs.
 * @throws {ConfigError} naming every variable that is wrong
 */
export function readPlatformConfig(environment: Environment = process.env): PlatformConfig {
  const read = readVariables(variables, environment);
  const demo = isDemo(read);
  if (read.NOW !== undefined && !demo) throw new ConfigError('NOW is for the demo only: it needs DEMO=1');
  return Object.freeze({
    host: read.HOST,
    publicUrl: read.PUBLIC_URL ?? null,
    gatewayUrl: read.GATEWAY_URL ?? null,
    dataDirectory: resolve(read.DATA_DIR),
    databaseUrl: read.DATABASE_URL ?? null,
    redisUrl: read.REDIS_URL ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    trustProxy: read.TRUST_PROXY ?? null,
    oidcIssuers: Object.freeze(read.OIDC_ISSUERS),
    audience: read.OIDC_AUDIENCE,
    envelopeKeys: read.ENVELOPE_KEYS ?? null,
    demo,
    now: read.NOW ?? null,
    logLevel: read.LOG_LEVEL,
    accessLogRetentionMonths: read.ACCESS_LOG_RETENTION_MONTHS ?? null,
  });
}

/**
 * An empty variable is one that is not set.
 * @throws {ConfigError} naming every variable that is wrong
 */
export function readVariables<Shape extends z.ZodObject>(
  shape: Shape,
  environment: Environment,
): z.output<Shape> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(issueText).join('\n'));
  return parsed.data;
}

function isDemo({ DEMO, DATABASE_URL, NODE_ENV }: z.output<typeof variables>): boolean {
  const production = NODE_ENV === 'production';
  if (DEMO === true && production) throw new ConfigError('DEMO=1 is refused with NODE_ENV=production');
  return DEMO ?? (DATABASE_URL === undefined && !production);
}

function issueText(issue: z.core.$ZodIssue): string {
  const known = issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message;
  return `${issue.path.join('.')} ${known}`;
}
