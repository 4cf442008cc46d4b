import type { KoaContextWithOIDC } from 'oidc-provider';
import { markup } from './markup.ts';
import { page, type Page } from './page.ts';
import { sendProviderPage } from './send-provider-page.ts';

/** A request that cannot be answered; nothing of it is repeated. */
export function failurePage(status: number): Page {
  return page({
    title: 'Вход не удался',
    status,
    content: markup`<p>Запрос на вход устарел или неверен. Вернитесь в личный кабинет и начните вход сначала.</p>`,
  });
}

/** Instead of the provider's own page. */
export function renderFailure(context: KoaContextWithOIDC): void {
  sendProviderPage(context, failurePage(context.status));
}
