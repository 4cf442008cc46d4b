const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const DAYS_AFTER_REFUSAL = 30;
const DAYS_WITHOUT_DECISION = 90;

/** Up to which instants applications have served their purpose. */
export interface ErasureLimits {
  /** Refused by then. */
  readonly refusedUntil: Date;
  /** Submitted by then, and neither approved nor refused. */
  readonly submittedUntil: Date;
}

/**
 * Personal data go when their purpose is gone: with a refusal, within the thirty days that the law on personal data
 * gives (152-FZ art. 21); and (**ours**) when nobody has decided for ninety, for then nobody waits any more.
 * @param now business time
 */
export function erasureLimits(now: Date): ErasureLimits {
  return {
    refusedUntil: daysBefore(now, DAYS_AFTER_REFUSAL),
    submittedUntil: daysBefore(now, DAYS_WITHOUT_DECISION),
  };
}

function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * DAY_MILLISECONDS);
}
