import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { applicationRoutes } from './application-routes.ts';
import type { SignInDesk } from './desk.ts';
import { passwordLinkRoutes } from './password-link-routes.ts';
import { providerRoutes } from './provider-routes.ts';
import { sendFailure } from './send-page.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { typedForm } from './typed-form.ts';

const FORM_LIMIT_BYTES = 16 * 1024;

/** Everything of sign-in that a door serves. Forms are taken from our own pages alone. */
export async function addSignIn(app: FastifyInstance, desk: SignInDesk): Promise<void> {
  providerRoutes(app, desk);
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    await pages.register(formbody, { bodyLimit: FORM_LIMIT_BYTES, parser: typedForm });
    pages.addHook('onRequest', async (request, reply) => {
      const isForeign = request.method === 'POST' && !isFromOurPage(request, await desk.publicUrl());
      return isForeign ? sendFailure(reply, 403) : undefined;
    });
    pages.setErrorHandler(async (error: FastifyError, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500)
        desk.log.error({ requestId: request.id, errorClass: error.name }, 'fault in sign-in');
      return sendFailure(reply, status);
    });
    signInRoutes(pages, desk);
    passwordLinkRoutes(pages, desk);
    applicationRoutes(pages, desk);
  });
}

/** Browsers say where a form comes from, and a page can forge neither header; what says nothing is no page. */
function isFromOurPage({ headers }: FastifyRequest, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin } = headers;
  if (origin === undefined || publicUrl === null) return true;
  return origin === new URL(publicUrl).origin || site === 'same-origin';
}
