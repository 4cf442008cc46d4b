import { readFile } from 'node:fs/promises';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/**
 * The yardstick: @apollo/gateway and Apollo Server with their defaults, in a process of its own.
 * Arguments: the supergraph's file, then `name=url` for every subgraph. Our subgraphs demand credentials, so it
 * forwards the client's; it does not verify them.
 */
interface StockContext {
  readonly authorization: string | undefined;
}

class ForwardingDataSource extends RemoteGraphQLDataSource<StockContext> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<StockContext>['willSendRequest']>>[0]) {
    const authorization: unknown = context.authorization;
    if (typeof authorization === 'string') request.http?.headers.set('authorization', authorization);
  }
}

const [supergraphFile = '', ...members] = process.argv.slice(2);
const urls = new Map(
  members.map((member) => [member.slice(0, member.indexOf('=')), member.slice(member.indexOf('=') + 1)]),
);
const gateway = new ApolloGateway({
  supergraphSdl: await readFile(supergraphFile, 'utf8'),
  buildService: ({ name, url = '' }) => new ForwardingDataSource({ url: urls.get(name) ?? url }),
});
const server = new ApolloServer<StockContext>({ gateway });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
});
process.send?.({ url });
