/** Why a patient's data are held while they are checked [003 §6.2.4]. */
export type DataHoldReason = 'INACCURATE_DATA' | 'UNLAWFUL_PROCESSING' | 'MISUSE_SUSPECTED';

/** A hold that lasts. */
export interface DataHold {
  readonly patientId: string;
  readonly since: Date;
  readonly reason: DataHoldReason;
  /** In words, for staff alone. */
  readonly note: string | null;
}
