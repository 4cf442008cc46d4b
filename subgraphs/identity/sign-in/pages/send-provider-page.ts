import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Page } from './page.ts';

/** Answers a request to the OpenID provider with a page. */
export function sendProviderPage(context: KoaContextWithOIDC, { status, headers, body }: Page): void {
  context.status = status;
  context.set({ ...headers });
  context.body = body;
}
