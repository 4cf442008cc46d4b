import { markup } from './markup.ts';
import { alert, page, type Page } from './page.ts';

/** Why the form is shown again. */
export type SignInRefusal =
  { readonly kind: 'REFUSED' } | { readonly kind: 'LATER'; readonly retryAfterSeconds: number };

const REFUSED = 'Логин или пароль не подходят. Проверьте раскладку клавиатуры и попробуйте ещё раз.';

/** Login and password. What was typed is not repeated: the answer is the same to everybody. */
export function signInPage(formLeadsTo: string | null, refusal: SignInRefusal | null = null): Page {
  return page({
    title: 'Вход в личный кабинет',
    status: statusOf(refusal),
    formLeadsTo,
    ...(refusal?.kind === 'LATER' && { retryAfterSeconds: refusal.retryAfterSeconds }),
    content: markup`${alert(refusal === null ? [] : [messageOf(refusal)])}
<form method="post">
<label for="login">Логин</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="200">
<label for="password">Пароль</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="1000">
<button type="submit">Войти</button>
</form>
<p class="hint">Логин и первый пароль выдаёт регистратура. Если вы их потеряли, обратитесь в регистратуру с паспортом.</p>`,
  });
}

function statusOf(refusal: SignInRefusal | null): number {
  if (refusal === null) return 200;
  return refusal.kind === 'LATER' ? 429 : 403;
}

function messageOf(refusal: SignInRefusal): string {
  if (refusal.kind === 'REFUSED') return REFUSED;
  const minutes = Math.ceil(refusal.retryAfterSeconds / 60);
  return `Слишком много попыток. Попробуйте снова через ${minutes} мин.`;
}
