import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignInDesk } from './desk.ts';
import { sendFailure } from './send-page.ts';

const PATHS = [
  '/oidc/*',
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
  '/.well-known/jwks.json',
] as const;

/** The OpenID provider's own endpoints: it reads requests and writes answers by itself. */
export function providerRoutes(app: FastifyInstance, desk: SignInDesk): void {
  for (const url of PATHS) {
    app.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url,
      onRequest: (request, reply) => handOver(desk, request, reply),
      handler: () => Promise.reject(new Error('the provider has answered already')),
    });
  }
}

async function handOver(
  { provider: providerNow, publicUrl }: SignInDesk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [provider, issuer] = [await providerNow(), await publicUrl()];
  if (provider === null || issuer === null) return sendFailure(reply, 503);
  presentRequest(request, issuer);
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  const isPublic = request.url.startsWith('/.well-known/');
  reply.raw.setHeader('cache-control', isPublic ? 'public, max-age=300' : 'no-store');
  reply.raw.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  reply.hijack();
  await provider.callback()(request.raw, reply.raw);
  return reply;
}

/** The provider believes these headers, so they say what the operator said, whatever the client sent. */
function presentRequest({ raw }: FastifyRequest, issuer: string): void {
  const { protocol, host } = new URL(issuer);
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  raw.headers['x-forwarded-host'] = host;
  delete raw.headers['x-forwarded-for'];
}
