import type { FastifyReply } from 'fastify';
import { failurePage } from './pages/failure-page.ts';
import type { Page } from './pages/page.ts';

/** Answers with a page. */
export async function sendPage(reply: FastifyReply, { status, headers, body }: Page): Promise<FastifyReply> {
  return reply.code(status).headers(headers).send(body);
}

/** Answers that the request cannot be answered. */
export async function sendFailure(reply: FastifyReply, status: number): Promise<FastifyReply> {
  return sendPage(reply, failurePage(status));
}
