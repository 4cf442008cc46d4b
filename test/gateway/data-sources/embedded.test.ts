import { GraphQLError, type ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEmbeddedDataSource } from '../../../gateway/data-sources/embedded.ts';
import type { SubgraphRequest } from '../../../subgraphs/_platform/subgraph-service.ts';

const caller = {
  issuer: 'https://opeka.example',
  subject: 'account-1',
  clientId: null,
  sessionId: null,
  issuedAt: null,
};
const context = { caller, requestId: 'request-1', operationName: 'Dashboard' };
const operation = { query: 'query Q { me { id } }', variables: { id: '1' }, operationName: 'Q' };

/** A service that remembers what it was asked. */
function subgraphAnswering(result: ExecutionResult) {
  const asked: SubgraphRequest[] = [];
  let isClosed = false;
  const dataSource = createEmbeddedDataSource({
    name: 'identity',
    execute(request) {
      asked.push(request);
      return Promise.resolve(result);
    },
    close() {
      isClosed = true;
      return Promise.resolve();
    },
  });
  return { dataSource, asked, isClosed: () => isClosed };
}

describe('a subgraph in this process', () => {
  it('is asked with the caller, the request and the client’s operation', async () => {
    const { dataSource, asked } = subgraphAnswering({ data: { me: { id: '1' } } });
    expect(await dataSource.fetch(operation, context)).toEqual({
      data: { me: { id: '1' } },
      errors: undefined,
    });
    expect(asked).toEqual([
      { ...operation, caller, requestId: 'request-1', clientOperationName: 'Dashboard' },
    ]);
  });

  it('says of an error what it would say over HTTP, and not its cause', async () => {
    const error = new GraphQLError('denied', {
      path: ['me'],
      extensions: { code: 'FORBIDDEN' },
      originalError: new Error('row of Ivanova'),
    });
    const { dataSource } = subgraphAnswering({ data: null, errors: [error] });
    expect((await dataSource.fetch(operation, context)).errors).toEqual([
      { message: 'denied', path: ['me'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('is not asked by nobody', async () => {
    const { dataSource, asked } = subgraphAnswering({ data: {} });
    await expect(dataSource.fetch(operation, { ...context, caller: null })).rejects.toMatchObject({
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
