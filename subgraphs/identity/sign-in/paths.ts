/** Where a person signs in; the request of the portal that sent them follows. */
export const SIGN_IN_PATH = '/sign-in';

/** Where the first password is changed, below the person's request. */
export const PASSWORD_STEP = 'password';

/** Where people apply for an account. */
export const APPLICATION_PATH = '/apply';
