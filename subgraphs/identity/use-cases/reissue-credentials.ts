import type { IdentityContext } from '../context.ts';
import { issueCredentials } from '../credentials/issue-credentials.ts';
import { postCredentialsChanged } from '../credentials/post-credentials-changed.ts';
import { addAccountEvent } from '../data/account-record.repository.ts';
import { forgetAttempts, takeAttempt, type AttemptLimit } from '../data/attempt.repository.ts';
import { endAllSessions } from '../data/session.repository.ts';
import type { CredentialsDelivery, IssuedCredentials } from '../domain/account.ts';
import { tooManyAttempts, type TooManyAttempts } from '../domain/outcomes-of-accounts.ts';
import { actOnAccountHere } from './act-on-account.ts';
import { isHolderPresent } from './is-holder-present.ts';

export interface ReissueCredentialsInput {
  readonly accountId: string;
  readonly passportNumber?: string | null;
  readonly representativePassport?: string | null;
  readonly delivery?: CredentialsDelivery;
}

export type ReissueCredentialsOutcome =
  | { readonly __typename: 'CredentialsReissued'; readonly credentials: IssuedCredentials }
  | { readonly __typename: 'CredentialsNotReissued'; readonly accountId: string }
  | TooManyAttempts;

/** Passports are shown, not guessed. */
const LIMIT: AttemptLimit = { kind: 'PASSPORT', most: 10, perSeconds: 60 * 60 };

/**
 * Gives somebody who is present new credentials against their document [000 §5.1, 002 §1.10]. An unknown account and
 * another document look the same; what was refused is kept beside what was done.
 */
export async function reissueCredentials(
  context: IdentityContext,
  {
    accountId,
    passportNumber = null,
    representativePassport = null,
    delivery = 'PRINTED',
  }: ReissueCredentialsInput,
): Promise<ReissueCredentialsOutcome> {
  const refused = { __typename: 'CredentialsNotReissued', accountId } as const;
  const registrar = await context.access.principal();
  await context.access.assertCallerNotStopped();
  if (registrar?.role !== 'REGISTRAR') return refused;
  const realNow = new Date();
  const attempt = await takeAttempt(context.db, LIMIT, registrar.accountId, realNow);
  if (!attempt.isAllowed) return tooManyAttempts(attempt);

  const reissued = await actOnAccountHere<ReissueCredentialsOutcome>(
    context,
    'REISSUE_CREDENTIALS',
    accountId,
    async ({ db, principal, at }, account) => {
      const event = { accountId, byAccountId: principal.accountId, at };
      // Whoever was locked out may have changed the address before: a suspicion is met with paper, into the holder's hand.
      const email = delivery === 'MAILED' && account.state !== 'LOCKED' ? account.email : null;
      const shown = {
        documentNumber: passportNumber,
        representativePassport,
        registrarId: principal.personId,
      };
      const isPresent =
        account.personId !== null && (await isHolderPresent(db, account.personId, shown, at.getTime()));
      if (!isPresent || (delivery === 'MAILED' && email === null)) {
        await addAccountEvent(db, { ...event, kind: 'REISSUE_REFUSED' });
        return refused;
      }
      await forgetAttempts(db, LIMIT.kind, registrar.accountId);
      await endAllSessions(db, accountId, realNow);
      const issued = await issueCredentials(db, { accountId, email, realNow });
      await addAccountEvent(db, { ...event, kind: 'REISSUED' });
      await postCredentialsChanged(db, accountId, 'REISSUED', at);
      return {
        __typename: 'CredentialsReissued',
        credentials: {
          ...issued,
          accountId,
          holder:
            account.personId === account.patientId || account.patientId === null
              ? 'PATIENT'
              : 'REPRESENTATIVE',
          patientId: account.patientId,
          organizationId: principal.organizationId,
        },
      };
    },
  );
  return reissued ?? refused;
}
