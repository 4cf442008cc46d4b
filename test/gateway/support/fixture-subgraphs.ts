import { createServer, IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { ENVELOPE_HEADER, type EnvelopePayload } from '../../../subgraphs/_platform/envelope.ts';
import { readSupergraph, type Supergraph } from '../../../gateway/supergraph.ts';

/** Two small subgraphs behind real HTTP, and the supergraph composed of them. */
export interface FixtureSubgraphs {
  readonly supergraph: Supergraph;
  /** How many operations reached the subgraphs. */
  readonly operations: () => number;
  /** Requests to `slow` wait for this. */
  readonly releaseSlow: () => void;
  /** Resolves when a request waits in `slow`. */
  readonly slowReached: Promise<void>;
  close(): Promise<void>;
}

/** What must never leave the gateway. */
export const SECRET = 'Ivanova 4509 123456';

const FEDERATION =
  '@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])';
const ACCESS = `extend schema
  @link(url: "https://opeka.dev/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
directive @access(class: DataClass!) on OBJECT | FIELD_DEFINITION
enum DataClass { PUBLIC DEMOGRAPHICS RESULT }`;

const PEOPLE = `
extend schema ${FEDERATION}
type Query {
  whoami: String
  person(id: ID!): Person
  born(on: Int!): Person
  applied(form: Form!): Boolean
  forbidden: String
  broken: String
  miscast: Int
  badArgument: String
  slow: String
}
input Form { papers: [Paper!] }
input Paper { kind: PaperKind!, pages: Int }
enum PaperKind { PASSPORT }
type Mutation { rename(id: ID!, text: String!): Person }
type Person @key(fields: "id") { id: ID! name: String friend: Person }
`;

const RESULTS = `
extend schema ${FEDERATION}
type Query { laboratory: String }
type Person @key(fields: "id") { id: ID! result: String }
`;

/** @param options.access whether the supergraph declares an access policy; without it any token will do, or none */
export async function startFixtureSubgraphs(options: {
  readonly access: boolean;
}): Promise<FixtureSubgraphs> {
  const slow = deferred();
  const reached = deferred();
  let operations = 0;
  const people = buildSubgraphSchema({
    typeDefs: parse(options.access ? PEOPLE + ACCESS : PEOPLE),
    resolvers: {
      Query: {
        whoami: (_: unknown, __: unknown, request: unknown) => callerOf(request),
        person: (_: unknown, { id }: { id: string }) => ({ id, name: SECRET }),
        born: () => ({ id: '1', name: SECRET }),
        forbidden: () => {
          throw new GraphQLError(`not for you: ${SECRET}`, {
            extensions: { code: 'FORBIDDEN', reason: 'PORTAL_BLOCKED', note: SECRET },
          });
        },
        broken: () => {
          throw new Error(`duplicate key value ${SECRET} at /srv/people/data/person.repository.ts`);
        },
        miscast: () => SECRET,
        badArgument: () => {
          throw new GraphQLError('The day lies in the past.', {
            extensions: { code: 'BAD_USER_INPUT', argument: 'input.day' },
          });
        },
        slow: async () => {
          reached.resolve();
          await slow.promise;
          return 'done';
        },
      },
      Person: { friend: ({ id }: { id: string }) => ({ id: `${id}+`, name: SECRET }) },
    },
  });
  const results = buildSubgraphSchema({
    typeDefs: parse(options.access ? RESULTS + ACCESS : RESULTS),
    resolvers: {
      Query: { laboratory: () => 'open' },
      Person: { __resolveReference: ({ id }: { id: string }) => ({ id }), result: () => 'in range' },
    },
  });
  const count = () => (operations += 1);
  const servers = [await serve(people, count), await serve(results, count)] as const;
  const services = [
    { name: 'people-db', sdl: options.access ? PEOPLE + ACCESS : PEOPLE, url: urlOf(servers[0]) },
    { name: 'results-db', sdl: options.access ? RESULTS + ACCESS : RESULTS, url: urlOf(servers[1]) },
  ];
  const composed = composeServices(
    services.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n'));
  return {
    supergraph: readSupergraph(composed.supergraphSdl),
    operations: () => operations,
    releaseSlow: slow.resolve,
    slowReached: reached.promise,
    close: async () => {
      slow.resolve();
      await Promise.all(servers.map(stop));
    },
  };
}

async function serve(schema: GraphQLSchema, count: () => void): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/health/ready') {
      response.end();
      return;
    }
    void answer(schema, request, response).catch(() => response.writeHead(500).end());
    count();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function answer(
  schema: GraphQLSchema,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { query, variables } = JSON.parse(await readBody(request)) as Operation;
  const result = await graphql({ schema, source: query, variableValues: variables, contextValue: request });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(result));
}

/** What the envelope says, and every header that a gateway has no reason to send. */
function callerOf(request: unknown): string {
  const headers = request instanceof IncomingMessage ? request.headers : {};
  const [payload = ''] = String(headers[ENVELOPE_HEADER] ?? '').split('.');
  const envelope = Buffer.from(payload, 'base64url').toString();
  const { caller, operationName } = JSON.parse(envelope || '{}') as Partial<EnvelopePayload>;
  const odd = Object.keys(headers).filter((name) => !EXPECTED_HEADERS.has(name));
  return [caller?.subject ?? 'nobody', operationName ?? 'nameless', ...odd].join(' ');
}

const EXPECTED_HEADERS = new Set([
  'host',
  'connection',
  'content-type',
  'content-length',
  'accept',
  ENVELOPE_HEADER,
]);

interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
