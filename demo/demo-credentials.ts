import { loginKey } from '../subgraphs/identity/domain/login.ts';
import { hashPassword } from '../subgraphs/identity/credentials/password-hash.ts';
import { PERSONAS } from './personas.ts';

/** Every persona who is a person signs in with it, and with the persona's name as login. In the demo only. */
export const DEMO_PASSWORD = 'opeka-demo-2026';

/** One hash for all: it takes time, and hides nothing that is not printed in the README. */
export async function demoCredentials(changedAt: Date) {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return PERSONAS.filter(({ personId }) => personId !== null).map(({ accountId, name }) => ({
    account_id: accountId,
    login: name,
    login_key: loginKey(name),
    password_hash: passwordHash,
    password_changed_at: changedAt,
  }));
}
