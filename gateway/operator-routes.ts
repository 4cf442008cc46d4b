import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import type { Readiness } from './health.ts';
import type { GatewayMetrics } from './metrics.ts';

/** `/health/live` and `/health/ready`. */
export function healthRoutes(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  app.get('/health/ready', async (_request, reply) => {
    const current = await readiness();
    return reply
      .code(current.status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(current);
  });
}

/** `/metrics`. */
export function metricsRoute(app: FastifyInstance, metrics: GatewayMetrics): void {
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.render()),
  );
}

/** The public keys with which this installation's tokens are verified. */
export function jwksRoute(app: FastifyInstance, jwks: () => Promise<JSONWebKeySet | null>): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send((await jwks()) ?? { keys: [] }),
  );
}

/** The public half of the gateway's own issuer, so that subgraphs and partners can verify its tokens. */
export function issuerRoutes(
  app: FastifyInstance,
  jwks: () => Promise<JSONWebKeySet | null>,
  issuer: () => string,
): void {
  jwksRoute(app, jwks);
  app.get('/.well-known/openid-configuration', () => ({
    issuer: issuer(),
    jwks_uri: `${issuer()}/.well-known/jwks.json`,
  }));
}
