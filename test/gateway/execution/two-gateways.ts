import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApolloGateway } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  graphql,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { createHttpDataSource } from '../../../gateway/data-sources/http.ts';
import type { SubgraphDataSource } from '../../../gateway/execution/data-source.ts';
import { loadSupergraph } from '../../../gateway/execution/loaded-supergraph.ts';
import { createPlanExecutor } from '../../../gateway/execution/plan-executor.ts';

export type Resolvers = Readonly<Record<string, unknown>>;

/** A subgraph of a fixture: its SDL without the `@link`, and what it answers. */
export interface FixtureSubgraph {
  readonly sdl: string;
  readonly resolvers?: Resolvers;
}

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What a broken subgraph sends. */
export interface RawAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

/** The stock gateway and ours, over the same subgraphs behind real HTTP. */
export interface TwoGateways {
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  stock(asked: Asked): Promise<ExecutionResult>;
  ours(asked: Asked): Promise<ExecutionResult>;
  /** From now on a subgraph answers this, whatever it is asked; null: as it should. */
  misbehave(subgraph: string, answer: RawAnswer | null): void;
  /** How many operations the subgraphs got since the last call. */
  takeOperationCount(): number;
  close(): Promise<void>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject", "@inaccessible", "@tag"
])
`;

export async function startTwoGateways(
  subgraphs: Readonly<Record<string, FixtureSubgraph>>,
): Promise<TwoGateways> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const documents = Object.entries(subgraphs).map(([name, { sdl }]) => ({
    name,
    typeDefs: parse(LINK + sdl),
  }));
  const schemas = new Map(
    documents.map(({ name, typeDefs }) => [name, executable(typeDefs, subgraphs[name]?.resolvers ?? {})]),
  );
  const misbehaviours = new Map<string, RawAnswer>();
  let operationCount = 0;
  const server = createServer((request, response) => {
    operationCount += 1;
    void answer(schemas, request).then((body) => {
      const sent = misbehaviours.get(request.url?.slice(1) ?? '') ?? { body };
      response
        .writeHead(sent.status ?? 200, { 'content-type': sent.type ?? 'application/json' })
        .end(sent.body);
    });
  });
  const origin = await listen(server);

  const { supergraphSdl, errors } = composeServices(
    documents.map(({ name, typeDefs }) => ({ name, typeDefs, url: `${origin}/${name}` })),
  );
  if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'));

  const gateway = new ApolloGateway({ supergraphSdl, logger: silent });
  const { executor } = await gateway.load();
  const supergraph = loadSupergraph(supergraphSdl);
  const dataSources = new Map<string, SubgraphDataSource>(
    supergraph.subgraphs.map(({ name, url }) => [name, createHttpDataSource({ name, url, sign: null })]),
  );
  const execute = createPlanExecutor(supergraph, dataSources);
  const schema = supergraph.apiSchema;
  const context = { caller: null, requestId: 'request', operationName: null };

  return {
    schema,
    supergraphSdl,
    stock: (asked) =>
      executor({
        ...requestFor(schema, asked),
        context,
        metrics: {},
        logger: silent,
      } as unknown as Parameters<typeof executor>[0]),
    ours: (asked) => execute({ ...requestFor(schema, asked), context }),
    misbehave(subgraph, wanted) {
      if (wanted) misbehaviours.set(subgraph, wanted);
      else misbehaviours.delete(subgraph);
    },
    takeOperationCount() {
      const count = operationCount;
      operationCount = 0;
      return count;
    },
    async close() {
      await Promise.all([...dataSources.values()].map((dataSource) => dataSource.close()));
      await gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function executable(typeDefs: DocumentNode, resolvers: Resolvers): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
}

async function answer(
  schemas: ReadonlyMap<string, GraphQLSchema>,
  request: IncomingMessage,
): Promise<string> {
  const schema = schemas.get(request.url?.slice(1) ?? '');
  if (!schema) return '{}';
  const { query, variables, operationName } = JSON.parse(await text(request)) as Asked & { query: string };
  return JSON.stringify(
    await graphql({ schema, source: query, variableValues: variables, operationName, contextValue: {} }),
  );
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function requestFor(schema: GraphQLSchema, { query, variables = {}, operationName }: Asked) {
  const document = parse(query);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  const request = { query, variables, ...(operationName && { operationName }) };
  return { document, source: query, queryHash: query, request };
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
