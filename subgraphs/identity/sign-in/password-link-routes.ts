import type { FastifyInstance } from 'fastify';
import { PASSWORD_LINK_PATH } from '../credentials/mail-password-link.ts';
import type { SignInDesk } from './desk.ts';
import { deadLinkPage, newPasswordPage, passwordSetPage } from './pages/new-password-page.ts';
import { sendPage } from './send-page.ts';
import { isLinkAlive, setPasswordByLink } from './set-password.ts';
import { fieldOf, type TypedForm } from './typed-form.ts';

/** Where a mailed link leads: a password, entered twice [001 §5.1]. Who only opens it, as mail scanners do, uses nothing up. */
export function passwordLinkRoutes(app: FastifyInstance, { db, now, log }: SignInDesk): void {
  const path = `${PASSWORD_LINK_PATH}:token`;
  app.get<{ Params: { token: string } }>(path, async ({ params }, reply) =>
    sendPage(reply, (await isLinkAlive(db, params.token)) ? newPasswordPage('BY_LINK') : deadLinkPage()),
  );
  app.post<{ Params: { token: string }; Body: TypedForm }>(path, async ({ params, body }, reply) => {
    const outcome = await setPasswordByLink(
      db,
      {
        token: params.token,
        password: fieldOf(body, 'password'),
        repeated: fieldOf(body, 'repeated'),
      },
      now(),
    );
    if (outcome.kind === 'TOO_LATE') return sendPage(reply, deadLinkPage());
    if (outcome.kind === 'FAULTY') {
      return sendPage(reply, newPasswordPage('BY_LINK', { faults: outcome.faults }));
    }
    log.info({ accountId: outcome.accountId }, 'password set by a mailed link');
    return sendPage(reply, passwordSetPage());
  });
}
