import { GraphQLError, type ExecutionResult } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { createEmbeddedDataSource } from '../../../gateway/data-sources/embedded.ts';
import type { FetchContext } from '../../../gateway/execution/data-source.ts';
import { createAccessSessions } from '../../../subgraphs/_platform/access-session.ts';
import { createFixedClock } from '../../../subgraphs/_platform/clock.ts';
import type { SubgraphRequest, SubgraphService } from '../../../subgraphs/_platform/subgraph-service.ts';
import { quietLog } from '../../support/database.ts';

const caller = {
  issuer: 'https://opeka.example',
  subject: 'account-1',
  clientId: null,
  sessionId: null,
  issuedAt: null,
};
const context = (): FetchContext => ({ caller, requestId: 'request-1', operationName: 'Dashboard' });
// They connect when something is decided, and nothing is here.
const sessions = createAccessSessions({
  connection: {},
  clock: createFixedClock('2026-11-20T09:00:00Z'),
  log: quietLog,
});
afterAll(() => sessions.close());
const operation = { query: 'query Q { me { id } }', variables: { id: '1' }, operationName: 'Q' };

/** A service that remembers what it was asked. */
function subgraphAnswering(result: ExecutionResult) {
  const asked: SubgraphRequest[] = [];
  let isClosed = false;
  const service: SubgraphService = {
    name: 'identity',
    execute(request) {
      asked.push(request);
      return Promise.resolve(result);
    },
    close() {
      isClosed = true;
      return Promise.resolve();
    },
  };
  const dataSource = createEmbeddedDataSource(service, sessions);
  return { dataSource, asked, isClosed: () => isClosed };
}

describe('a subgraph in this process', () => {
  it('is asked with the caller, the request and the client’s operation', async () => {
    const { dataSource, asked } = subgraphAnswering({ data: { me: { id: '1' } } });
    expect(await dataSource.fetch(operation, context())).toEqual({
      data: { me: { id: '1' } },
      errors: undefined,
    });
    expect(asked).toMatchObject([
      { ...operation, caller, requestId: 'request-1', clientOperationName: 'Dashboard' },
    ]);
  });

  it('shares a session with all that are asked for the same operation of a client, and for no other', async () => {
    const { dataSource, asked } = subgraphAnswering({ data: {} });
    const request = context();
    await dataSource.fetch(operation, request);
    await dataSource.fetch(operation, request);
    await dataSource.fetch(operation, context());
    const [first, second, other] = asked.map(({ session }) => session);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(request.accessSession).toBe(first);
    expect(other).not.toBe(first);
  });

  it('says of an error what it would say over HTTP, and not its cause', async () => {
    const error = new GraphQLError('denied', {
      path: ['me'],
      extensions: { code: 'FORBIDDEN' },
      originalError: new Error('row of Ivanova'),
    });
    const { dataSource } = subgraphAnswering({ data: null, errors: [error] });
    expect((await dataSource.fetch(operation, context())).errors).toEqual([
      { message: 'denied', path: ['me'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is not asked by nobody', async () => {
    const { dataSource, asked } = subgraphAnswering({ data: {} });
    await expect(dataSource.fetch(operation, { ...context(), caller: null })).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(asked).toEqual([]);
  });

  it('stays open for its owner', async () => {
    const { dataSource, isClosed } = subgraphAnswering({ data: {} });
    await dataSource.close();
    expect(isClosed()).toBe(false);
  });
});
