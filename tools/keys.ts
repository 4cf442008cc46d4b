import { randomBytes } from 'node:crypto';
import { generateEnvelopeKey } from '../subgraphs/_platform/envelope-keys.ts';
import { SUBGRAPH_NAMES } from '../subgraphs/_platform/subgraph.ts';

/**
 * `npm run -s keys > .env`: the secrets of a new installation with docker compose. The gateway gets the keys of all
 * subgraphs, each subgraph its own alone, so that none can speak to another as the gateway.
 */
const PASSWORD_BYTES = 24;

// The day tells keys apart when they are rotated: the gateway signs with the last one, a subgraph accepts all.
const kid = new Date().toISOString().slice(0, 10);
const keys = SUBGRAPH_NAMES.map((name) => [name, generateEnvelopeKey(name, kid)] as const);

const variables = [
  ['ENVELOPE_KEYS', keys.map(([, key]) => key).join(',')],
  ...keys.map(([name, key]) => [`ENVELOPE_KEYS_${name.toUpperCase().replaceAll('-', '_')}`, key]),
  ['POSTGRES_PASSWORD', password()],
  ['REDIS_PASSWORD', password()],
];

process.stdout.write(
  [
    '# The secrets of one installation: keep them, and keep them private (chmod 600 .env).',
    '# The database keeps the password that it was created with.',
    ...variables.map(([name, value]) => `${name}=${value}`),
    '',
  ].join('\n'),
);

/** Letters that a URL carries as they are. */
function password(): string {
  return randomBytes(PASSWORD_BYTES).toString('base64url');
}
