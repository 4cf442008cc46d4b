import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A subgraph that answers as a test wants, badly for instance. */
export interface ExchangeServer {
  readonly url: string;
  /** What it was asked, in order. */
  readonly received: readonly ReceivedRequest[];
  answerWith(answer: Answer): void;
  /** Connections that clients have opened so far. */
  connectionCount(): number;
  close(): Promise<void>;
}

export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export type Answer = (response: ServerResponse, request: ReceivedRequest) => void;

export function json(body: unknown, status = 200): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

export async function startExchangeServer(): Promise<ExchangeServer> {
  const received: ReceivedRequest[] = [];
  let answer: Answer = json({ data: {} });
  let connections = 0;
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const asked = { method: request.method, path: request.url, headers: request.headers, body };
      received.push(asked);
      answer(response, asked);
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?door=back`,
    received,
    answerWith(wanted) {
      answer = wanted;
    },
    connectionCount: () => connections,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
