import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignInDesk } from './desk.ts';
import { tooManyRequestsPage } from './pages/failure-page.ts';
import { sendFailure, sendPage } from './send-page.ts';

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

/** Where clients speak for themselves; everywhere else below it a browser does. */
const OF_CLIENTS: ReadonlySet<string> = new Set(['/oidc/token', '/oidc/revoke']);

async function handOver(
  desk: SignInDesk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // The provider would take the origin of an absolute target for its own, in redirects and in metadata that is cached.
  if (!request.url.startsWith('/')) return sendFailure(reply, 400);
  const { throttle, addressOf, provider: providerNow, publicUrl } = desk;
  const asker = askerOf(request);
  const address = addressOf(request);
  if (asker === 'BROWSER') {
    const admission = await throttle.admitBrowser(address);
    if (admission.kind === 'LATER') return sendPage(reply, tooManyRequestsPage(admission.retryAfterSeconds));
  }
  if (asker === 'CLIENT') {
    const admission = await throttle.admitClient(address);
    if (admission.kind === 'LATER') return sendTooMany(reply, admission.retryAfterSeconds);
  }
  const [provider, issuer] = [await providerNow(), await publicUrl()];
  if (provider === null || issuer === null) return sendFailure(reply, 503);
  presentRequest(request, issuer);
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.setHeader('cache-control', isPublic(request.url) ? 'public, max-age=300' : 'no-store');
  reply.raw.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  reply.hijack();
  await provider.callback()(request.raw, reply.raw);
  const { statusCode } = reply.raw;
  if (asker === 'CLIENT' && statusCode >= 400 && statusCode < 500) await throttle.countRefusedClient(address);
  return reply;
}

/** Null where nothing is kept or guessed: metadata, keys, and what browsers ask before they ask. */
function askerOf({ method, url }: FastifyRequest): 'BROWSER' | 'CLIENT' | null {
  if (method === 'OPTIONS' || isPublic(url)) return null;
  return OF_CLIENTS.has(url.split('?', 1)[0] ?? '') ? 'CLIENT' : 'BROWSER';
}

function isPublic(url: string): boolean {
  return url.startsWith('/.well-known/');
}

/** As errors of OAuth are told (RFC 6749, 5.2). */
async function sendTooMany(reply: FastifyReply, retryAfterSeconds: number): Promise<FastifyReply> {
  return reply
    .code(429)
    .headers({ 'cache-control': 'no-store', 'retry-after': String(retryAfterSeconds) })
    .send({
      error: 'temporarily_unavailable',
      error_description: 'Too many refused requests came from this address.',
    });
}

/** The provider believes these headers, so they say what the operator said, whatever the client sent. */
function presentRequest({ raw }: FastifyRequest, issuer: string): void {
  const { protocol, host } = new URL(issuer);
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  raw.headers['x-forwarded-host'] = host;
  delete raw.headers['x-forwarded-for'];
}
