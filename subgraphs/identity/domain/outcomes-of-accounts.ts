/** Too many tries for now; this one was not looked at. Named as in the schema. */
export interface TooManyAttempts {
  readonly __typename: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}

export function tooManyAttempts({
  retryAfterSeconds,
}: {
  readonly retryAfterSeconds: number;
}): TooManyAttempts {
  return { __typename: 'TooManyAttempts', retryAfterSeconds };
}

export interface AccountNotFound {
  readonly __typename: 'AccountNotFound';
  readonly accountId: string;
}

export interface SignedOut {
  readonly __typename: 'SignedOut';
  readonly accountId: string;
}
