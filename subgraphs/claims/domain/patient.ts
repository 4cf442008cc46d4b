/** A patient, of whom this room keeps nothing but the id. */
export interface Patient {
  readonly id: string;
}
