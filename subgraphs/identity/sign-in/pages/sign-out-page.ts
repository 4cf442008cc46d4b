import type { KoaContextWithOIDC } from 'oidc-provider';
import { markup } from './markup.ts';
import { page } from './page.ts';
import { sendProviderPage } from './send-provider-page.ts';

/** Asks before signing out: a foreign page can lead a browser here. */
export function renderSignOut(context: KoaContextWithOIDC): void {
  sendProviderPage(
    context,
    confirmationPage(context, {
      title: 'Выйти из личного кабинета?',
      text: 'Сеанс в этом браузере закончится.',
      button: 'Выйти',
    }),
  );
}

export function renderSignedOut(context: KoaContextWithOIDC): void {
  sendProviderPage(
    context,
    page({
      title: 'Вы вышли',
      content: markup`<p>Сеанс закончен. Чтобы войти снова, откройте личный кабинет.</p>`,
    }),
  );
}

/** Where the provider would have a script send a form: who was signed in is gone already. */
export function renderSignedOutAlready(context: KoaContextWithOIDC): void {
  sendProviderPage(
    context,
    confirmationPage(context, {
      title: 'Сеанс закончен',
      text: 'Вы уже вышли из личного кабинета в этом браузере.',
      button: 'Продолжить',
    }),
  );
}

/** Where the provider would have a script send a form: somebody else is signed in in this browser. */
export function renderChangeOfPerson(context: KoaContextWithOIDC): void {
  sendProviderPage(
    context,
    confirmationPage(context, {
      title: 'В этом браузере открыт другой кабинет',
      text: 'Чтобы войти, сначала закончим сеанс, который уже открыт.',
      button: 'Закончить его и войти',
    }),
  );
}

interface Confirmation {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

function confirmationPage({ oidc }: KoaContextWithOIDC, { title, text, button }: Confirmation) {
  const state = oidc.session?.state;
  return page({
    title,
    formLeadsTo: stringOf(state?.['postLogoutRedirectUri']),
    content: markup`<p>${text}</p>
<form method="post" action="${oidc.urlFor('end_session_confirm')}">
<input type="hidden" name="xsrf" value="${stringOf(state?.['secret'])}">
<input type="hidden" name="logout" value="yes">
<button type="submit">${button}</button>
</form>`,
  });
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
