import type { KoaContextWithOIDC } from 'oidc-provider';
import { APPLICATION_PATH } from '../paths.ts';
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

/** An application that was not taken; nothing of it is repeated. */
export function applicationFailurePage(status: number): Page {
  return page({
    title: 'Заявление не отправлено',
    status,
    content: markup`<p>Запрос устарел или неверен. <a href="${APPLICATION_PATH}">Откройте форму заявления</a> и заполните её ещё раз.</p>`,
  });
}

/** Whoever shares an address with somebody who asks too much has to wait with them. */
export function tooManyRequestsPage(retryAfterSeconds: number): Page {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return page({
    title: 'Слишком много запросов',
    status: 429,
    retryAfterSeconds,
    content: markup`<p>С вашего адреса пришло слишком много запросов. Попробуйте снова через ${minutes} мин.</p>`,
  });
}

/** Instead of the provider's own page. */
export function renderFailure(context: KoaContextWithOIDC): void {
  sendProviderPage(context, failurePage(context.status));
}
