import type { Kysely } from 'kysely';
import type { ConsentContext } from '../context.ts';
import { findTextInEffect } from '../data/published-text.repository.ts';
import { findAcceptances } from '../data/terms-acceptance.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { TermsStanding } from '../domain/terms-acceptance.ts';

/** Where the caller stands with the terms; null for a token that belongs to no account. */
export async function readMyTermsStanding({
  access,
  db,
  now,
}: ConsentContext): Promise<TermsStanding | null> {
  const principal = await access.principal();
  return principal && standingOf(db, principal.accountId, new Date(now));
}

export async function standingOf(
  db: Kysely<ConsentDatabase>,
  accountId: string,
  now: Date,
): Promise<TermsStanding> {
  const [currentTerms, acceptances] = await Promise.all([
    findTextInEffect(db, 'TERMS', now),
    findAcceptances(db, accountId),
  ]);
  return {
    accountId,
    currentTerms,
    lastAccepted: acceptances[0] ?? null,
    isUpToDate: currentTerms === null || acceptances.some(({ version }) => version === currentTerms.version),
  };
}
