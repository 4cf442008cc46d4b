import type { IdentityContext } from '../context.ts';
import { findCredentialOfAccount } from '../data/credential.repository.ts';

/** The caller's login; null where they sign in elsewhere. */
export async function readMyLogin({ access, db }: IdentityContext): Promise<string | null> {
  const principal = await access.principal();
  const credential = principal && (await findCredentialOfAccount(db, principal.accountId));
  return credential?.login ?? null;
}
