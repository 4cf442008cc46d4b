import { createServer, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  getNullableType,
  graphql,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/**
 * Subgraphs that answer any operation of their SDL with made-up values, each operation computed once: so that the
 * gateways are measured with next to nothing behind them. Arguments: SDL files. Believes everybody.
 */
const ROWS_AT_THE_TOP = 2;
const ROWS_BELOW = 5;

function standIn(sdl: string): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && type.name !== '_Entity')
      type.resolveType = () => schema.getPossibleTypes(type)[0]?.name;
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith('_')) field.resolve = makeUp;
    }
  }
  return schema;
}

const makeUp: GraphQLFieldResolver<Record<string, unknown> | undefined, unknown> = (
  parent,
  _arguments,
  _context,
  info,
) => parent?.[info.fieldName] ?? valueOf(info.returnType, info);

function valueOf(type: GraphQLOutputType, info: GraphQLResolveInfo): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const rows =
      info.fieldName === 'nodes' && info.path.prev?.key !== 'patients' ? ROWS_BELOW : ROWS_AT_THE_TOP;
    return Array.from({ length: rows }, (_, row) =>
      valueOf(nullable.ofType, {
        ...info,
        path: { ...info.path, key: row, prev: info.path },
      }),
    );
  }
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isObjectType(named) || isAbstractType(named)) return {};
  return scalarOf(named.name, `${info.fieldName}-${pathText(info)}`);
}

function scalarOf(typeName: string, seed: string): unknown {
  switch (typeName) {
    case 'Int':
      return seed.length;
    case 'Float':
      return seed.length + 0.5;
    case 'Boolean':
      return true;
    case 'ID':
      return `019c0000-0000-7000-8000-${seed.padEnd(12, '0').slice(-12)}`;
    case 'DateTime':
      return '2026-03-14T12:00:00+03:00';
    case 'Date':
      return '2026-03-14';
    default:
      return `Значение ${seed}`;
  }
}

function pathText({ path }: GraphQLResolveInfo): string {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.filter((key) => typeof key === 'number').join('-');
}

async function serve(schema: GraphQLSchema): Promise<string> {
  const answers = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    void answer(request).then((body) => {
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        .end(body);
    });
  });

  async function answer(request: IncomingMessage): Promise<Buffer> {
    const body = await text(request);
    const known = answers.get(body) ?? compute(body);
    answers.set(body, known);
    return known;
  }

  async function compute(body: string): Promise<Buffer> {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    return Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
  }

  server.keepAliveTimeout = 0; // a connection closed between two rounds would be an error of neither gateway
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const urls: Record<string, string> = {};
for (const file of process.argv.slice(2)) {
  const name = file.replace(/^.*\//, '').replace(/\.graphql$/, '');
  urls[name] = await serve(standIn(await readFile(file, 'utf8')));
}
process.send?.({ url: JSON.stringify(urls) });
