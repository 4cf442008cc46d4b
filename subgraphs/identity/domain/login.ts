/** Letters, digits and what an e-mail address has; no white space, nothing invisible. */
const LOGIN = /^[\p{L}\p{N}._%+@-]{4,100}$/u;

/** Whether somebody may choose it as their login; it may be an e-mail address [001]. */
export function isLogin(login: string): boolean {
  return LOGIN.test(login.normalize('NFKC'));
}

/** Logins that look the same are the same. */
export function loginKey(login: string): string {
  return login.normalize('NFKC').toLowerCase();
}

/** For people, in Russian. */
export const LOGIN_TEXT = 'Логин: от 4 до 100 букв, цифр и знаков . _ % + - @, без пробелов.';
