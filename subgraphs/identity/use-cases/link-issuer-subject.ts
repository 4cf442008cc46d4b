import { forbidden } from '../../_platform/errors.ts';
import type { ForeignSubject } from '../../_platform/verify-token.ts';
import type { IdentityContext } from '../context.ts';
import { postCredentialsChanged } from '../credentials/post-credentials-changed.ts';
import { addAccountEvent } from '../data/account-record.repository.ts';
import { forgetAttempts, takeAttempt, type AttemptLimit } from '../data/attempt.repository.ts';
import { insertAccountSubject } from '../data/account-subject.repository.ts';
import {
  tooManyAttempts,
  type AccountNotFound,
  type TooManyAttempts,
} from '../domain/outcomes-of-accounts.ts';
import { actOnAccountHere, actOnOwnAccount, permitOwnAct, type PermittedAct } from './act-on-account.ts';
import { hasPassport } from './has-passport.ts';
import { isSamePerson } from './is-same-person.ts';

export interface LinkIssuerSubjectInput {
  readonly token: string;
  readonly accountId?: string | null | undefined;
  readonly passportNumber?: string | null | undefined;
}

export type LinkIssuerSubjectOutcome =
  | { readonly __typename: 'IssuerSubjectLinked'; readonly issuer: string }
  | { readonly __typename: 'IssuerSubjectNotAvailable'; readonly issuer: string }
  | { readonly __typename: 'IssuerTokenNotAccepted'; readonly reason: string }
  | AccountNotFound
  | TooManyAttempts;

const LIMIT: AttemptLimit = { kind: 'PASSPORT', most: 10, perSeconds: 60 * 60 };

/**
 * Lets an account be used with an identity at another provider [001 §5.3]: by its holder, or by a registrar for somebody
 * who is present with their passport. An identity belongs to one account, and an account has one at each provider.
 */
export async function linkIssuerSubject(
  context: IdentityContext,
  { token, accountId = null, passportNumber = null }: LinkIssuerSubjectInput,
): Promise<LinkIssuerSubjectOutcome> {
  const principal = await context.access.principal();
  if (!principal) throw forbidden('NOT_PERMITTED');
  const isOwn = accountId === null || accountId === principal.accountId;
  if (isOwn) await permitOwnAct(context.access, 'LINK_ISSUER_SUBJECT');
  else await context.access.assertCallerNotStopped();

  const identity = await context.verifyForeignToken(token);
  if (!identity) return { __typename: 'IssuerTokenNotAccepted', reason: 'TOKEN_INVALID' };
  if (isOwn)
    return actOnOwnAccount(context, 'LINK_ISSUER_SUBJECT', (permitted) =>
      link(permitted, permitted.principal.accountId, identity),
    );

  const notFound = { __typename: 'AccountNotFound', accountId } as const;
  if (principal.role !== 'REGISTRAR') return notFound;
  const attempt = await takeAttempt(context.db, LIMIT, principal.accountId, new Date());
  if (!attempt.isAllowed) return tooManyAttempts(attempt);
  const outcome = await actOnAccountHere<LinkIssuerSubjectOutcome>(
    context,
    'LINK_ISSUER_SUBJECT',
    accountId,
    async (permitted, { personId }) => {
      const isPresent =
        personId !== null &&
        !(await isSamePerson(permitted.db, personId, principal.personId)) &&
        (await hasPassport(permitted.db, personId, passportNumber ?? ''));
      if (!isPresent) return notFound;
      await forgetAttempts(permitted.db, LIMIT.kind, principal.accountId);
      return link(permitted, accountId, identity);
    },
  );
  return outcome ?? notFound;
}

async function link(
  { db, principal, at }: PermittedAct,
  accountId: string,
  { issuer, subject }: ForeignSubject,
): Promise<LinkIssuerSubjectOutcome> {
  if (!(await insertAccountSubject(db, { accountId, issuer, subject })))
    return { __typename: 'IssuerSubjectNotAvailable', issuer };
  const byAccountId = principal.accountId;
  await addAccountEvent(db, { accountId, kind: 'IDENTITY_LINKED', byAccountId, reason: issuer, at });
  await postCredentialsChanged(db, accountId, 'IDENTITY', at);
  return { __typename: 'IssuerSubjectLinked', issuer };
}
