import { createServer, request as send, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request, as the gateway sent it to a subgraph. */
export interface HeardRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Somebody on the network between the gateway and a subgraph, who reads along. */
export interface Wiretap {
  /** Everything that was sent to `/graphql`. */
  readonly heard: readonly HeardRequest[];
  close(): Promise<void>;
}

/** Listens on one port and passes everything on to the other. */
export async function openWiretap(port: number, subgraphPort: number): Promise<Wiretap> {
  const heard: HeardRequest[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    void buffer(request).then((body) => {
      if (url === '/graphql') heard.push({ headers, body });
      const passed = send({ host: '127.0.0.1', port: subgraphPort, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => breakOff(response)).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a client sees of a subgraph that is not there. */
function breakOff(response: ServerResponse): void {
  response.destroy();
}
