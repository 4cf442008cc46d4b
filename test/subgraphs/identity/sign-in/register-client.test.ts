import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../../../demo/demo-id.ts';
import { openDatabase } from '../../../../subgraphs/_platform/database/open-database.ts';
import { findOpenIdClient } from '../../../../subgraphs/identity/data/openid-client.repository.ts';
import type { IdentityDatabase } from '../../../../subgraphs/identity/data/tables.ts';
import { isClientSecret } from '../../../../subgraphs/identity/sign-in/client-metadata.ts';
import {
  registerClient,
  type ClientRegistration,
  type ClientRegistry,
} from '../../../../subgraphs/identity/sign-in/register-client.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../../../support/database.ts';
import { DEMO } from '../../../support/demo.ts';

let database: TestDatabase;
let db: Kysely<IdentityDatabase>;
let registry: ClientRegistry;
beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
  db = openDatabase({
    connection: database.connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-test',
    log: quietLog,
  });
  registry = { db, audience: 'clinic-api' };
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const NOW = new Date('2026-11-20T09:00:00Z');
const PORTAL: ClientRegistration = {
  kind: 'PORTAL',
  id: 'clinic-portal',
  name: 'Портал клиники',
  redirectUris: ['https://portal.example/signed-in'],
  postLogoutRedirectUris: ['https://portal.example/'],
  keepsSecret: false,
};
const PARTNER: ClientRegistration = {
  kind: 'PARTNER',
  accountId: demoId('account/lab'),
  name: 'Лаборатория',
  jwks: null,
};

describe('a client that the operator registers', () => {
  it('as a portal in browsers has no secret, and may have one on a server', async () => {
    expect(await registerClient(registry, PORTAL, NOW)).toEqual({ id: 'clinic-portal', secret: null });
    const { secret } = await registerClient(registry, { ...PORTAL, keepsSecret: true }, NOW);
    expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('as a partner has its account’s id and a secret, of which a hash is kept', async () => {
    const { id, secret } = await registerClient(registry, PARTNER, NOW);
    expect(id).toBe(PARTNER.accountId);
    const kept = (await findOpenIdClient(db, id))?.secretHash?.toString('base64url') ?? '';
    expect(kept).not.toBe(secret);
    expect(isClientSecret(kept, secret ?? '')).toBe(true);
    const again = await registerClient(registry, PARTNER, NOW);
    expect(again.secret).not.toBe(secret);
    const renewed = (await findOpenIdClient(db, id))?.secretHash?.toString('base64url') ?? '';
    expect(isClientSecret(renewed, secret ?? '')).toBe(false);
  });

  it.each<[string, ClientRegistration]>([
    ['without a name', { ...PORTAL, name: ' ' }],
    ['as a portal that nobody comes back to', { ...PORTAL, redirectUris: [] }],
    ['with an address that anybody may listen at', { ...PORTAL, redirectUris: ['http://portal.example/'] }],
    ['with a fragment', { ...PORTAL, redirectUris: ['https://portal.example/#here'] }],
    ['with a script for an address', { ...PORTAL, postLogoutRedirectUris: ['javascript:alert(1)'] }],
    [
      'for the own machine and the web at once',
      { ...PORTAL, redirectUris: ['https://portal.example/', 'http://127.0.0.1/'] },
    ],
    ['as a portal under the id of an account', { ...PORTAL, id: demoId('account/insurer') }],
    ['as a portal called like the audience of access tokens', { ...PORTAL, id: 'Clinic-API' }],
    ['as a portal called like the issuer', { ...PORTAL, id: 'opeka' }],
    ['as a partner whose account is a person’s', { ...PARTNER, accountId: demoId('account/adult') }],
    ['as a partner without an account', { ...PARTNER, accountId: demoId('account/nobody') }],
    ['with a private key', { ...PARTNER, jwks: { keys: [{ kty: 'EC', d: 'secret' }] } }],
    ['with no key', { ...PARTNER, jwks: { keys: [] } }],
  ])('is refused %s', async (_, registration) => {
    await expect(registerClient(registry, registration, NOW)).rejects.toMatchObject({
      name: 'ClientRegistrationError',
    });
  });
});
