import type { GraphiQLProps } from 'graphiql';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Credentials } from './credentials.ts';
import { failureText } from './failure-text.ts';

type Fetcher = GraphiQLProps['fetcher'];

/** What became of one operation: shown under its response. */
export interface Run {
  readonly caller: string;
  readonly status: number;
  readonly durationMs: number;
}

interface FetcherOptions {
  readonly endpoint: string;
  /** Asked at every request: the visitor changes persona while an operation stays open. */
  readonly credentials: () => Credentials;
  readonly onRun: (run: Run) => void;
}

/**
 * Sends operations as the chosen caller. The token is set here and not in GraphiQL's headers tab, so that switching
 * the persona is enough and no token is ever stored with a tab.
 */
export function createFetcher({ endpoint, credentials, onRun }: FetcherOptions): Fetcher {
  return async (operation, options) => {
    const caller = credentials();
    const headers = headersTab(options?.headers);
    const send = async (token: string | null): Promise<Response> =>
      fetch(endpoint, {
        method: 'POST',
        headers: { ...base(token), ...headers },
        body: JSON.stringify(operation),
      });

    try {
      const started = performance.now();
      let response = await send(await caller.token());
      if (response.status === 401) {
        const renewed = await caller.renew();
        if (renewed !== null) response = await send(renewed);
      }
      const result = await readResult(response);
      if (operation.operationName !== 'IntrospectionQuery') {
        const durationMs = Math.round(performance.now() - started);
        onRun({ caller: caller.title, status: response.status, durationMs });
      }
      return result;
    } catch (error) {
      return plainError(failureText(error));
    }
  };
}

function base(token: string | null): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

function headersTab(headers: unknown): Record<string, string> {
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

async function readResult(response: Response): Promise<ExecutionResult> {
  try {
    return (await response.json()) as ExecutionResult;
  } catch {
    return plainError(`Сервер ответил ${response.status} без JSON`);
  }
}

/** A result in GraphQL's own shape: thrown errors would be shown with their stack. */
function plainError(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] };
}
