import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { demoId } from '../../../../demo/demo-id.ts';
import { DEMO_CLINIC } from '../../../../demo/organizations.ts';
import { insertRows } from '../../../../subgraphs/_platform/database/insert-rows.ts';
import { openDatabase } from '../../../../subgraphs/_platform/database/open-database.ts';
import { setAccountState } from '../../../../subgraphs/identity/data/credential.repository.ts';
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

const NOON = new Date('2026-11-20T09:00:00Z');
const NOW = { now: NOON, realNow: NOON };
const PORTAL: ClientRegistration = {
  kind: 'PORTAL',
  id: 'clinic-portal',
  name: 'Портал клиники',
  replaces: false,
  redirectUris: ['https://portal.example/signed-in'],
  postLogoutRedirectUris: ['https://portal.example/'],
  keepsSecret: false,
};
const PARTNER: ClientRegistration = {
  kind: 'PARTNER',
  partnerId: demoId('account/lab'),
  name: 'Лаборатория',
  replaces: false,
  jwks: null,
};

describe('a client that the operator registers', () => {
  it('as a portal in browsers has no secret, and may have one on a server', async () => {
    expect(await registerClient(registry, PORTAL, NOW)).toEqual({ id: 'clinic-portal', secret: null });
    const onServer: ClientRegistration = { ...PORTAL, id: 'clinic-server', keepsSecret: true };
    const { secret } = await registerClient(registry, onServer, NOW);
    expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('as a partner has its account’s id and a secret, of which a hash is kept', async () => {
    const { id, secret } = await registerClient(registry, { ...PARTNER, replaces: true }, NOW);
    expect(id).toBe(PARTNER.partnerId);
    const kept = await keptSecret(id);
    expect(kept).not.toBe(secret);
    expect(isClientSecret(kept, secret ?? '')).toBe(true);
  });

  it('a second time stays as it is, and gets another secret where that is asked for', async () => {
    const laboratory = { id: newId(), name: 'Лаборатория «Омут»', kind: 'LAB' } as const;
    await insertRows(db, 'organization', [laboratory]);
    const partner: ClientRegistration = { ...PARTNER, partnerId: laboratory.id };
    const { id, secret } = await registerClient(registry, partner, NOW);
    const again = registerClient(registry, { ...partner, name: 'Другое имя' }, NOW);
    await expect(again).rejects.toThrow(`There is a client ${id} already. --replace gives it`);
    expect(await findOpenIdClient(db, id)).toMatchObject({ name: 'Лаборатория' });
    expect(isClientSecret(await keptSecret(id), secret ?? '')).toBe(true);
    const renewed = await registerClient(registry, { ...partner, replaces: true }, NOW);
    expect(isClientSecret(await keptSecret(id), secret ?? '')).toBe(false);
    expect(isClientSecret(await keptSecret(id), renewed.secret ?? '')).toBe(true);
  });

  it('of two at the same moment is one, and the other is told', async () => {
    const portal: ClientRegistration = { ...PORTAL, id: 'wanted-twice', keepsSecret: true };
    const outcomes = await Promise.allSettled([1, 2].map(() => registerClient(registry, portal, NOW)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
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
    ['as a partner whose account is a person’s', { ...PARTNER, partnerId: demoId('account/adult') }],
    ['as a partner that nobody knows', { ...PARTNER, partnerId: demoId('account/nobody') }],
    ['as a partner by something that is no id', { ...PARTNER, partnerId: 'insurer' }],
    ['as a partner that is a clinic', { ...PARTNER, partnerId: DEMO_CLINIC.id }],
    ['with a private key', { ...PARTNER, jwks: { keys: [{ kty: 'EC', d: 'secret' }] } }],
    ['with no key', { ...PARTNER, jwks: { keys: [] } }],
  ])('is refused %s', async (_, registration) => {
    await expect(registerClient(registry, registration, NOW)).rejects.toMatchObject({
      name: 'ClientRegistrationError',
    });
  });
});

describe('a partner named by its organisation', () => {
  const insurer = { id: newId(), name: 'Страховая компания «Причал»', kind: 'INSURER' } as const;
  const partner: ClientRegistration = { ...PARTNER, partnerId: insurer.id, name: insurer.name };
  const accounts = () =>
    db.selectFrom('account').selectAll().where('organization_id', '=', insurer.id).orderBy('id').execute();
  beforeAll(() => insertRows(db, 'organization', [insurer]));

  it('gets no account with a registration that is refused', async () => {
    await expect(registerClient(registry, { ...partner, name: ' ' }, NOW)).rejects.toThrow('has a name');
    const jwks = { keys: [{ kty: 'EC', d: 'secret' }] };
    await expect(registerClient(registry, { ...partner, jwks }, NOW)).rejects.toThrow('public keys');
    expect(await accounts()).toEqual([]);
  });

  it('gets one where it has none, by the operator, and keeps it', async () => {
    const { id } = await registerClient(registry, partner, NOW);
    expect(await accounts()).toMatchObject([{ id, role: 'INSURER', person_id: null, state: 'ACTIVE' }]);
    const events = await db.selectFrom('account_event').selectAll().where('account_id', '=', id).execute();
    expect(events).toMatchObject([{ kind: 'REGISTERED', by_account_id: null, reason: 'OPERATOR', at: NOON }]);
    expect(await registerClient(registry, { ...partner, replaces: true }, NOW)).toMatchObject({ id });
    const byAccount: ClientRegistration = { ...partner, partnerId: id, replaces: true };
    expect(await registerClient(registry, byAccount, NOW)).toMatchObject({ id });
    expect(await accounts()).toHaveLength(1);
  });

  it('gets another one where the first is locked, which signs in no more', async () => {
    const [first] = await accounts();
    await setAccountState(db, first?.id ?? '', 'LOCKED');
    const byAccount: ClientRegistration = { ...partner, partnerId: first?.id ?? '', replaces: true };
    await expect(registerClient(registry, byAccount, NOW)).rejects.toThrow('that may act');
    const { id } = await registerClient(registry, partner, NOW);
    expect(id).not.toBe(first?.id);
    expect(await findOpenIdClient(db, first?.id ?? '')).toBeNull();
  });
});

async function keptSecret(id: string): Promise<string> {
  return (await findOpenIdClient(db, id))?.secretHash?.toString('base64url') ?? '';
}
