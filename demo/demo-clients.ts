import type { OpenIdClient } from '../subgraphs/identity/data/openid-client.repository.ts';
import { secretHashOf } from '../subgraphs/identity/sign-in/client-metadata.ts';
import { DEMO_PASSWORD } from './demo-credentials.ts';
import { PERSONAS } from './personas.ts';

/** A portal on the visitor's own machine, at any port: the sandbox, or something that is being written. */
const DEMO_PORTAL = 'demo-portal';
const HERE = ['http://127.0.0.1', 'http://localhost'];

/** Who may ask the demo for tokens. Partners' secret is the demo's password, and their id that of their account. */
export function demoClients(registeredAt: Date): readonly OpenIdClient[] {
  const partners = PERSONAS.filter(({ personId }) => personId === null);
  return [
    {
      id: DEMO_PORTAL,
      accountId: null,
      name: 'Кабинет на вашем компьютере',
      secretHash: null,
      jwks: null,
      redirectUris: HERE.flatMap((origin) => [`${origin}/callback`, `${origin}/sandbox`]),
      postLogoutRedirectUris: HERE.flatMap((origin) => [`${origin}/`, `${origin}/sandbox`]),
      registeredAt,
    },
    ...partners.map(({ accountId, title }) => ({
      id: accountId,
      accountId,
      name: title,
      secretHash: secretHashOf(DEMO_PASSWORD),
      jwks: null,
      redirectUris: [],
      postLogoutRedirectUris: [],
      registeredAt,
    })),
  ];
}
