import { BadUserInputError } from '../../_platform/errors.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { IdentityContext } from '../context.ts';
import {
  decideApplication,
  findApplication,
  takeApplicationTurn,
} from '../data/account-application.repository.ts';
import { isOpen } from '../domain/account-application.ts';
import type { RefusalOutcome } from '../domain/outcomes-of-applications.ts';
import { actAtOrganization } from './act-on-account.ts';
import { isOwnApplication } from './is-own-application.ts';

const REASON = /^[^\p{Cc}]{1,500}$/u;

/** Refuses an application, under the same conditions as it is approved. */
export async function refuseAccountApplication(
  context: IdentityContext,
  { applicationId, reason }: { readonly applicationId: string; readonly reason: string },
): Promise<RefusalOutcome> {
  return actAtOrganization<RefusalOutcome>(
    context,
    'REGISTER_ACCOUNT',
    async ({ db, organizationId, principal, at }) => {
      const text = reason.trim();
      if (!REASON.test(text)) throw new BadUserInputError('reason', 'A reason has 1 to 500 characters.');
      const application = isUuid(applicationId)
        ? await findApplication(db, applicationId, organizationId)
        : null;
      if (!application) return { __typename: 'AccountApplicationNotFound', applicationId };
      if (!isOpen(application)) return { __typename: 'AccountApplicationDecided', application };
      const { personId } = principal;
      if (personId === null || (await isOwnApplication(db, application, personId)))
        return { __typename: 'OwnAccountApplication', applicationId };
      const decision = {
        id: applicationId,
        state: 'REFUSED',
        decidedBy: personId,
        decidedAt: at,
        reason: text,
      } as const;
      await decideApplication(db, decision);
      return {
        __typename: 'AccountApplicationRefused',
        application: { ...application, state: 'REFUSED', decidedAt: at, refusalReason: text },
      };
    },
    async (transaction) => {
      if (isUuid(applicationId)) await takeApplicationTurn(transaction, applicationId);
    },
  );
}
