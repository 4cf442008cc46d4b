import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real HTTP server with the two pages of an OpenID provider that matter here. */
export interface OpenIdIssuer {
  readonly url: string;
  /** The paths that were asked for. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

/** What an issuer may do wrong. */
export interface IssuersLie {
  /** Names this issuer in its metadata. */
  readonly claims?: string;
  /** Answers everything with this status. */
  readonly status?: number;
}

/** @param jwks served at `/keys` and everywhere else; read at each request, so that a test can rotate keys */
export async function openOpenIdIssuer(jwks: object, lie: IssuersLie = {}): Promise<OpenIdIssuer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(lie.status ?? 200, {
      'content-type': 'application/json',
      location: 'https://other.test',
    });
    const metadata = { issuer: lie.claims ?? url, jwks_uri: `${url}/keys` };
    response.end(JSON.stringify(request.url === '/.well-known/openid-configuration' ? metadata : jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests, close: () => server.close() };
}
