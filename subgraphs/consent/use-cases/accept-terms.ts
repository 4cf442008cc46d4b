import type { ConsentContext } from '../context.ts';
import { findText, findTextInEffect } from '../data/published-text.repository.ts';
import { addAcceptance } from '../data/terms-acceptance.repository.ts';
import type { AcceptTermsOutcome } from '../domain/outcomes.ts';
import { isOutdated } from '../domain/terms-acceptance.ts';
import { actOnAccount } from './act-on-account.ts';
import { standingOf } from './read-terms-standing.ts';

/**
 * Accepts a version of the terms as a whole [001 preamble]; repeating it changes nothing. A version that others have
 * taken the place of, or that never was, is answered with the current one.
 */
export async function acceptTerms(
  context: ConsentContext,
  { version }: { readonly version: string },
): Promise<AcceptTermsOutcome> {
  const now = new Date(context.now);
  return actOnAccount<AcceptTermsOutcome>(context, 'ACCEPT_TERMS', async (transaction, principal) => {
    const [terms, currentTerms] = await Promise.all([
      findText(transaction, 'TERMS', version),
      findTextInEffect(transaction, 'TERMS', now),
    ]);
    if (!terms || isOutdated(terms, currentTerms)) return { __typename: 'TermsOutdated', currentTerms };
    await addAcceptance(transaction, {
      account_id: principal.accountId,
      version,
      accepted_at: now,
      person_id: principal.personId,
      session_id: context.caller.sessionId,
    });
    return { __typename: 'TermsAccepted', standing: await standingOf(transaction, principal.accountId, now) };
  });
}
