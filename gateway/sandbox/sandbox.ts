import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { issuePersonaToken } from '../../demo/issue-persona-token.ts';
import { PERSONAS } from '../../demo/personas.ts';
import type { GatewayConfig } from '../config.ts';
import type { SandboxSample } from './sandbox-config.ts';
import { sandboxRoutes } from './sandbox-routes.ts';

const OPERATIONS = new URL('../../schema/operations/', import.meta.url);

const SAMPLES: readonly { readonly title: string; readonly file: string; readonly variables?: object }[] = [
  {
    title: 'Кабинет: за кого вы отвечаете, записи, результаты, согласия и страховые дела',
    file: 'portal/Dashboard.graphql',
  },
  { title: 'К кому и где можно записаться', file: 'portal/FindSpecialists.graphql' },
  {
    title: 'Страховая компания: что со страховым делом',
    file: 'partner/ClaimStatus.graphql',
    variables: { number: 'K8-2026-000117' },
  },
];

/** The sandbox's routes as this installation has them: with personas in the demo, not at all where it is turned off. */
export function sandboxOf(config: GatewayConfig): (app: FastifyInstance, url: () => string) => Promise<void> {
  return async (app, url) => {
    if (!config.sandbox) return;
    const issueToken = (persona: string) => issuePersonaToken(persona, { ...config, issuer: url() });
    await app.register(sandboxRoutes, {
      personas: config.demo
        ? PERSONAS.map(({ name, title, situation }) => ({ name, title, description: situation }))
        : null,
      issueToken: config.demo ? issueToken : null,
      samples: await Promise.all(SAMPLES.map(readSample)),
    });
  };
}

async function readSample({ title, file, variables }: (typeof SAMPLES)[number]): Promise<SandboxSample> {
  const text = await readFile(new URL(file, OPERATIONS), 'utf8');
  const query = text.replace(/^#.*\n/gm, '');
  return { title, query, ...(variables && { variables: { ...variables } }) };
}
