/** Whoever the sandbox's requests are sent for. */
export interface Credentials {
  /** How people call this caller in the page. */
  readonly title: string;
  /** @returns the bearer token, or null when requests go out without one */
  token(): Promise<string | null>;
  /** Asks for a new token after a 401. @returns null when there is nowhere to ask */
  renew(): Promise<string | null>;
}

/** Credentials of a demo persona: the token is fetched once and again when it has expired. */
export function personaCredentials(name: string, title: string): Credentials {
  let token = requestToken(name);
  // The first failure is shown by whoever awaits the token; unawaited it must not become an unhandled rejection.
  token.catch(() => undefined);
  return {
    title,
    token: () => token,
    renew: () => (token = requestToken(name)),
  };
}

/** Credentials that a person pasted; kept in memory alone and gone with the page. */
export function pastedCredentials(pasted: string): Credentials {
  const token = pasted.trim().replace(/^bearer\s+/i, '');
  return {
    title: token === '' ? 'Без токена' : 'По токену',
    token: () => Promise.resolve(token === '' ? null : token),
    renew: () => Promise.resolve(null),
  };
}

async function requestToken(persona: string): Promise<string> {
  const response = await fetch('/sandbox/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`Токен не выдан: сервер ответил ${response.status}`);
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('token' in body) || typeof body.token !== 'string') {
    throw new Error('Токен не выдан: сервер ответил не тем, чего ждала страница');
  }
  return body.token;
}
