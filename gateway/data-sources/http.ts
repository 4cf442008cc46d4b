import { Pool } from 'undici';
import { ENVELOPE_HEADER, type EnvelopeSigner } from '../../subgraphs/_platform/envelope.ts';
import { UnavailableError } from '../../subgraphs/_platform/errors.ts';
import type { FetchContext, SubgraphAnswer, SubgraphDataSource } from '../execution/data-source.ts';
import { isJsonObject } from '../execution/own-property.ts';
import { exchange } from './exchange.ts';

const CONNECT_TIMEOUT_MS = 2_000;
const ANSWER_TIMEOUT_MS = 10_000;
const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024;
const MOST_CONNECTIONS = 256;

/** Anything else, an HTML page of a proxy for instance, is no GraphQL answer. */
const GRAPHQL_MEDIA_TYPE = /^application\/(graphql-response\+)?json\b/i;

export interface HttpDataSourceOptions {
  readonly name: string;
  /** Where the subgraph takes `POST` requests. */
  readonly url: string;
  /** Signs requests; null for a subgraph that shares no key with this gateway: it gets no envelope. */
  readonly sign: EnvelopeSigner | null;
  /** For the headers and then for each pause in the body. */
  readonly answerTimeoutMs?: number;
  readonly largestAnswerBytes?: number;
}

/**
 * A subgraph behind HTTP. Sends nothing of the client's request but the operation and, in the envelope, who calls.
 * Whatever goes wrong is one UnavailableError to the client; its cause, for the log, names the subgraph.
 * @throws TypeError when the URL is not valid
 */
export function createHttpDataSource(options: HttpDataSourceOptions): SubgraphDataSource {
  const { name, sign, answerTimeoutMs = ANSWER_TIMEOUT_MS } = options;
  const { origin, pathname, search } = new URL(options.url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: MOST_CONNECTIONS,
    pipelining: 1,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
    maxResponseSize: options.largestAnswerBytes ?? LARGEST_ANSWER_BYTES,
  });

  return {
    async fetch(fetch, context) {
      const body = Buffer.from(JSON.stringify(fetch));
      try {
        const answer = await exchange(
          pool,
          { path, headers: headersFor(body, context, sign), body },
          context.signal,
        );
        return readAnswer(answer.status, answer.mediaType, answer.body);
      } catch (error) {
        throw new UnavailableError({
          cause: new Error(`subgraph ${name}: ${reasonOf(error)}`, { cause: error }),
        });
      }
    },
    close: () => pool.close(),
  };
}

function headersFor(
  body: Buffer,
  { caller, requestId, operationName }: FetchContext,
  sign: EnvelopeSigner | null,
): string[] {
  const headers = [
    'content-type',
    'application/json',
    'accept',
    'application/json,application/graphql-response+json',
  ];
  if (sign && caller) headers.push(ENVELOPE_HEADER, sign(body, { caller, requestId, operationName }));
  return headers;
}

function readAnswer(status: number, mediaType: string, body: Buffer): SubgraphAnswer {
  if (status < 200 || status > 299) throw new Error(`answered ${status}`);
  if (!GRAPHQL_MEDIA_TYPE.test(mediaType)) throw new Error('did not answer JSON');
  const answer: unknown = JSON.parse(body.toString('utf8'));
  if (!isSubgraphAnswer(answer)) throw new Error('did not answer in the shape of GraphQL');
  return answer;
}

function isSubgraphAnswer(answer: unknown): answer is SubgraphAnswer {
  if (!isJsonObject(answer)) return false;
  const { data = null, errors } = answer;
  return (
    (data === null || isJsonObject(data)) &&
    (errors === undefined || (Array.isArray(errors) && errors.every(isJsonObject)))
  );
}

/** The message of a JSON error repeats a part of the text, which may be a patient's. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'did not answer JSON';
  return error instanceof Error ? error.message : 'failed';
}
