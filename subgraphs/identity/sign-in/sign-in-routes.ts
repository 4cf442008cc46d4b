import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { checkLogin } from './check-login.ts';
import type { SignInDesk } from './desk.ts';
import { LIFETIME_SECONDS } from './lifetimes.ts';
import { newPasswordPage } from './pages/new-password-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { PASSWORD_STEP, SIGN_IN_PATH } from './paths.ts';
import { sendFailure, sendPage } from './send-page.ts';
import { changeFirstPassword, passwordMark } from './set-password.ts';
import { fieldOf, type TypedForm } from './typed-form.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Who has shown a first password and has to replace it, kept with their request. */
interface PasswordChange {
  readonly accountId: string;
  readonly mark: string;
  /** Real time, epoch milliseconds. */
  readonly since: number;
}

interface Request {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly provider: Provider;
  readonly interaction: Interaction;
}

/** The pages of one person's request to sign in, which a cookie binds to their browser. */
export function signInRoutes(app: FastifyInstance, desk: SignInDesk): void {
  const route = (method: 'GET' | 'POST', path: string, answer: (opened: Request) => Promise<FastifyReply>) =>
    app.route<{ Params: { uid: string } }>({
      method,
      url: path,
      handler: async (request, reply) => {
        const provider = await desk.provider();
        const interaction = provider && (await interactionOf(provider, request, reply));
        if (!provider || !interaction) return sendFailure(reply, 400);
        return answer({ request, reply, provider, interaction });
      },
    });
  const path = `${SIGN_IN_PATH}/:uid`;
  route('GET', path, ({ reply, interaction }) => sendPage(reply, signInPage(redirectOf(interaction))));
  route('POST', path, (opened) => signIn(desk, opened));
  route('GET', `${path}/${PASSWORD_STEP}`, (opened) => showPasswordStep(opened));
  route('POST', `${path}/${PASSWORD_STEP}`, (opened) => changePassword(desk, opened));
}

async function signIn(desk: SignInDesk, opened: Request): Promise<FastifyReply> {
  const { request, reply, interaction } = opened;
  const form = request.body as TypedForm;
  const outcome = await checkLogin(desk, {
    login: fieldOf(form, 'login'),
    password: fieldOf(form, 'password'),
    address: desk.addressOf(request),
  });
  if (outcome.kind !== 'RIGHT') return sendPage(reply, signInPage(redirectOf(interaction), outcome));
  const { accountId, state } = outcome.credential;
  if (state !== 'PASSWORD_CHANGE_REQUIRED') return finish(desk, opened, accountId);
  const change: PasswordChange = { accountId, mark: passwordMark(outcome.credential), since: Date.now() };
  interaction.result = { passwordChange: change };
  await interaction.persist();
  return reply.redirect(`${SIGN_IN_PATH}/${interaction.uid}/${PASSWORD_STEP}`, 303);
}

async function showPasswordStep({ reply, interaction }: Request): Promise<FastifyReply> {
  return passwordChangeOf(interaction)
    ? sendPage(reply, newPasswordPage('FIRST', { formLeadsTo: redirectOf(interaction) }))
    : backToSignIn(reply, interaction);
}

async function changePassword(desk: SignInDesk, opened: Request): Promise<FastifyReply> {
  const { request, reply, interaction } = opened;
  const change = passwordChangeOf(interaction);
  if (change === null) return backToSignIn(reply, interaction);
  const form = request.body as TypedForm;
  const outcome = await changeFirstPassword(
    desk.db,
    {
      accountId: change.accountId,
      mark: change.mark,
      password: fieldOf(form, 'password'),
      repeated: fieldOf(form, 'repeated'),
    },
    desk.now(),
  );
  if (outcome.kind === 'TOO_LATE') return backToSignIn(reply, interaction);
  if (outcome.kind === 'FAULTY')
    return sendPage(
      reply,
      newPasswordPage('FIRST', { faults: outcome.faults, formLeadsTo: redirectOf(interaction) }),
    );
  desk.log.info({ accountId: outcome.accountId }, 'first password changed');
  return finish(desk, opened, outcome.accountId);
}

/** Sends the person back to the portal, signed in. */
async function finish(
  { log }: SignInDesk,
  { request, reply, provider }: Request,
  accountId: string,
): Promise<FastifyReply> {
  // After a password that was changed this very millisecond.
  const ts = (Date.now() + 1) / 1000;
  const returnTo = await provider.interactionResult(
    request.raw,
    reply.raw,
    { login: { accountId, ts, amr: ['pwd'] } },
    { mergeWithLastSubmission: false },
  );
  log.info({ accountId }, 'signed in');
  void reply.header('cache-control', 'no-store');
  return reply.redirect(returnTo, 303);
}

async function backToSignIn(reply: FastifyReply, { uid }: Interaction): Promise<FastifyReply> {
  return reply.redirect(`${SIGN_IN_PATH}/${uid}`, 303);
}

/** Null where the browser has no such request open: it never had, its time is over, or another one asks. */
async function interactionOf(
  provider: Provider,
  request: FastifyRequest<{ Params: { uid: string } }>,
  reply: FastifyReply,
): Promise<Interaction | null> {
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    return interaction.uid === request.params.uid ? interaction : null;
  } catch (error) {
    if (error instanceof Error && error.name === 'SessionNotFound') return null;
    throw error;
  }
}

function passwordChangeOf({ result }: Interaction): PasswordChange | null {
  const change = result?.['passwordChange'] as PasswordChange | undefined;
  const isFresh = change !== undefined && Date.now() - change.since < LIFETIME_SECONDS.passwordChange * 1000;
  return isFresh ? change : null;
}

function redirectOf({ params }: Interaction): string | null {
  const uri = params['redirect_uri'];
  return typeof uri === 'string' ? uri : null;
}
