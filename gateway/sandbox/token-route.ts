import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxPersona } from './sandbox-config.ts';

interface TokenRouteOptions {
  readonly personas: readonly SandboxPersona[];
  /** @returns a short-lived token of the persona */
  readonly issueToken: (persona: string) => Promise<string>;
}

/** `POST /sandbox/token {"persona": "parent"}`, for the sandbox's own page alone; exists in the demo only. */
export function tokenRoute(app: FastifyInstance, { personas, issueToken }: TokenRouteOptions): void {
  app.post('/sandbox/token', async (request, reply) => {
    if (!isSameOrigin(request))
      return refuse(reply, 403, 'FORBIDDEN_ORIGIN', 'Only the sandbox page may ask for a token.');
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
    }
    const persona = personas.find(({ name }) => name === requestedPersona(request.body));
    if (!persona) return refuse(reply, 400, 'UNKNOWN_PERSONA', 'There is no such persona.');
    return reply.header('cache-control', 'no-store').send({ token: await issueToken(persona.name) });
  });
}

/**
 * Browsers say how a request relates to its target, on plain HTTP at least the origin that sends it; a page can forge
 * neither. A request that says nothing comes from no page: command lines have `npm run token`.
 */
function isSameOrigin(request: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site === 'same-origin';
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

function requestedPersona(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'persona' in body ? body.persona : undefined;
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
