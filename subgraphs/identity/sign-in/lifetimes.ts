const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long things of a sign-in live, in seconds of real time. */
export const LIFETIME_SECONDS = {
  /** Good for one exchange, which a client does at once. */
  code: MINUTE,
  accessToken: 10 * MINUTE,
  idToken: HOUR,
  /** Each use gives a new one: a portal that nobody uses for this long has to ask for the password. */
  refreshToken: HOUR,
  /** From the password on, however busy the portal is. */
  browserSession: 12 * HOUR,
  grant: 13 * HOUR,
  /** From the request of a portal to the password. */
  interaction: 30 * MINUTE,
  /** From the first password to the one that takes its place. */
  passwordChange: 10 * MINUTE,
} as const;
