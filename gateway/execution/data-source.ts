import type { AccessSession } from '../../subgraphs/_platform/access-session.ts';
import type { GatewayContext } from '../context.ts';

/** What a data source may know of the client's request. */
export interface FetchContext extends Pick<GatewayContext, 'caller' | 'requestId' | 'operationName'> {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** What the subgraphs in this process share; opened by the first that is asked, committed before the answer. */
  accessSession?: AccessSession | null;
}

/** One operation of a query plan, for one subgraph. */
export interface SubgraphFetch {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** What a subgraph answered. `data` belongs to the receiver, who changes it. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly SubgraphAnswerError[] | undefined;
}

export interface SubgraphAnswerError {
  readonly message?: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Asks one subgraph, wherever it runs. */
export interface SubgraphDataSource {
  /** @throws UnavailableError when there is no GraphQL answer */
  fetch(fetch: SubgraphFetch, context: FetchContext): Promise<SubgraphAnswer>;
  close(): Promise<void>;
}
