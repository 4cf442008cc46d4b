import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

/** A service of `docker-compose.yml`, as far as a plain process can be it. */
export type ComposeService = z.infer<typeof serviceSchema>;
export type ComposeFile = z.infer<typeof composeSchema>;

const serviceSchema = z.looseObject({
  image: z.string(),
  build: z.string().optional(),
  user: z.string().optional(),
  privileged: z.boolean().optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const composeSchema = z.looseObject({
  services: z.record(z.string(), serviceSchema),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
});

/** Reads the file as docker compose does with these variables in its `.env`. */
export async function readComposeFile(variables: Readonly<Record<string, string>>): Promise<ComposeFile> {
  const text = await readFile('docker-compose.yml', 'utf8');
  const tree: unknown = parse(text, { merge: true });
  return composeSchema.parse(mapStrings(tree, (value) => interpolate(value, variables)));
}

/**
 * Replaces `${NAME}`, `${NAME:-default}` and `${NAME:?message}`, from the innermost; `$$` is a dollar.
 * @throws Error with the message of a variable that must be set
 */
export function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  return text
    .split('$$')
    .map((part) => interpolatePart(part, variables))
    .join('$');
}

const VARIABLE = /\$\{(\w+)(?::([-?])([^{}]*))?\}/g;

function interpolatePart(text: string, variables: Readonly<Record<string, string>>): string {
  const replaced = text.replace(VARIABLE, (_, name: string, operator: string | undefined, rest: string) => {
    const value = variables[name] ?? '';
    if (value === '' && operator === '?') throw new Error(`${name} is missing: ${rest}`);
    return value === '' && operator === '-' ? rest : value;
  });
  return replaced === text ? text : interpolatePart(replaced, variables);
}

function mapStrings(node: unknown, change: (value: string) => string): unknown {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return node.map((item) => mapStrings(item, change));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapStrings(value, change)]));
}
