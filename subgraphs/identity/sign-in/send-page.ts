import type { FastifyReply } from 'fastify';
import { applicationFailurePage, failurePage } from './pages/failure-page.ts';
import type { Page } from './pages/page.ts';
import { APPLICATION_PATH } from './paths.ts';

/** Answers with a page. */
export async function sendPage(reply: FastifyReply, { status, headers, body }: Page): Promise<FastifyReply> {
  return reply.code(status).headers(headers).send(body);
}

/** Answers that the request cannot be answered, in the words of what was asked for. */
export async function sendFailure(reply: FastifyReply, status: number): Promise<FastifyReply> {
  return sendPage(reply, isOfApplication(reply) ? applicationFailurePage(status) : failurePage(status));
}

function isOfApplication({ request }: FastifyReply): boolean {
  const [path = ''] = request.url.split('?');
  return path === APPLICATION_PATH || path.startsWith(`${APPLICATION_PATH}/`);
}
