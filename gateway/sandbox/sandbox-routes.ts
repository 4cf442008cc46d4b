import fastifyStatic from '@fastify/static';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import { sandboxBundle } from './sandbox-bundle.ts';
import type { SandboxConfig, SandboxPersona, SandboxSample } from './sandbox-config.ts';
import { setSandboxHeaders } from './sandbox-headers.ts';
import { tokenRoute } from './token-route.ts';
import { failedPage, preparingPage } from './waiting-page.ts';

export interface SandboxOptions {
  /** Where bundles are kept; `sandboxDirectory` unless a test says otherwise. */
  readonly directory?: string;
  /** Path of the GraphQL endpoint; `/graphql` by default. */
  readonly endpoint?: string;
  /** The demo's personas; null outside the demo, where visitors paste a token. */
  readonly personas: readonly SandboxPersona[] | null;
  /** Issues a persona's token; null outside the demo. */
  readonly issueToken: ((persona: string) => Promise<string>) | null;
  readonly samples: readonly SandboxSample[];
}

/** The bundle's place in the source tree, git-ignored; a production image carries it ready. */
const sandboxDirectory = fileURLToPath(new URL('dist', import.meta.url));

/**
 * The page on which people explore the schema: `/sandbox`. When its bundle is missing or stale it is built once the
 * server listens, without holding up readiness, and visitors meanwhile get a page that reloads by itself.
 */
export const sandboxRoutes: FastifyPluginAsync<SandboxOptions> = async (app, options) => {
  const { directory = sandboxDirectory, endpoint = '/graphql', personas, issueToken, samples } = options;
  const config: SandboxConfig = { endpoint, personas: issueToken ? personas : null, samples };
  const bundle = sandboxBundle(directory);

  if (bundle.state().kind !== 'failed') {
    mkdirSync(directory, { recursive: true });
    await app.register(fastifyStatic, { root: directory, serve: false, preCompressed: true });
  }

  app.addHook('onRequest', (_request, reply, done) => {
    setSandboxHeaders(reply);
    done();
  });
  app.addHook('onListen', (done) => {
    void bundle.prepare().then((state) => {
      if (state.kind === 'failed') app.log.error({ reason: state.reason }, 'the sandbox could not be built');
    });
    done();
  });
  app.addHook('onClose', (_app, done) => {
    bundle.stop();
    done();
  });

  app.get('/sandbox', async (_request, reply) => {
    const state = bundle.state();
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    if (state.kind === 'preparing') return preparingPage;
    if (state.kind === 'failed') return reply.code(503).send(failedPage);
    return readFile(path.join(state.directory, 'index.html'));
  });
  app.get('/sandbox/', async (_request, reply) => reply.redirect('/sandbox', 308));
  app.get('/sandbox/config.json', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(config),
  );
  app.get<{ Params: { '*': string } }>('/sandbox/assets/*', async (request, reply) => {
    const state = bundle.state();
    if (state.kind !== 'ready') {
      reply.callNotFound();
      return reply;
    }
    // Every name carries the hash of its contents.
    return reply.sendFile(request.params['*'], path.join(state.directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
    });
  });
  if (personas && issueToken) tokenRoute(app, { personas, issueToken });
};
