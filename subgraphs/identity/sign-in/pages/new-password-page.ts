import { PASSWORD_FAULT_TEXTS, type PasswordFault } from '../../domain/password.ts';
import { markup } from './markup.ts';
import { alert, page, type Page } from './page.ts';

/** What is wrong with a new password as it was typed, twice. */
export type NewPasswordFault = PasswordFault | 'TYPED_DIFFERENTLY';

const TITLES = {
  FIRST: 'Смените первый пароль',
  BY_LINK: 'Задайте пароль',
} as const;

const HINTS = {
  FIRST:
    'Пароль из регистратуры действует один раз. Придумайте свой: не короче 10 знаков, легко запомнить, трудно угадать.',
  BY_LINK: 'Не короче 10 знаков. Длинная фраза, которую легко запомнить, лучше короткого набора знаков.',
} as const;

/** A new password, entered twice [001 §5.1]. */
export function newPasswordPage(
  occasion: keyof typeof TITLES,
  {
    faults = [],
    formLeadsTo = null,
  }: { readonly faults?: readonly NewPasswordFault[]; readonly formLeadsTo?: string | null } = {},
): Page {
  return page({
    title: TITLES[occasion],
    status: faults.length > 0 ? 422 : 200,
    formLeadsTo,
    content: markup`<p>${HINTS[occasion]}</p>
${alert(faults.map(textOf))}
<form method="post">
<label for="password">Новый пароль</label>
<input id="password" name="password" type="password" autocomplete="new-password" required maxlength="1000">
<label for="repeated">Новый пароль ещё раз</label>
<input id="repeated" name="repeated" type="password" autocomplete="new-password" required maxlength="1000">
<button type="submit">Сохранить пароль</button>
</form>`,
  });
}

/** After a mailed link has done its work. */
export function passwordSetPage(): Page {
  return page({
    title: 'Пароль сохранён',
    content: markup`<p>Теперь войдите в личный кабинет с вашим логином и новым паролем.</p>`,
  });
}

/** Never existed, was used, or its day is over: nobody learns which. */
export function deadLinkPage(): Page {
  return page({
    title: 'Ссылка не действует',
    status: 404,
    content: markup`<p>Ссылка для пароля действует сутки и только один раз. Новую можно получить в регистратуре.</p>`,
  });
}

function textOf(fault: NewPasswordFault): string {
  return fault === 'TYPED_DIFFERENTLY' ? 'Пароли не совпадают.' : PASSWORD_FAULT_TEXTS[fault];
}
