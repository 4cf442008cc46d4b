import type { CivilDate, LegalCapacity } from '../../_policy/types.ts';

export type LegalStatusKind = 'CAPACITY' | 'DEATH' | 'DEATH_RECORDED_IN_ERROR';

/** A court's decision, a death certificate, or the paper that corrects one. */
export interface LegalStatusDocument {
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate;
}

/** What was recorded of a patient's legal status, once; later records follow it, none replaces it. */
export interface LegalStatusRecord {
  readonly id: string;
  readonly patientId: string;
  readonly recordedAt: Date;
  /** A person, not an account. */
  readonly recordedBy: string;
  readonly organizationId: string;
  readonly kind: LegalStatusKind;
  readonly capacity: LegalCapacity | null;
  readonly diedOn: CivilDate | null;
  readonly document: LegalStatusDocument;
}

/** Null in what a masked one does not show. */
export interface SeenLegalStatusDocument {
  readonly number: string;
  readonly issuer: string | null;
  readonly issuedOn: CivilDate | null;
}

/** Why a status cannot be recorded. */
export type LegalStatusRefusal = 'MINOR' | 'DECEASED' | 'NOT_DECEASED' | 'UNCHANGED';

/** What a record says, before it is stored. */
export interface NewLegalStatus {
  readonly kind: LegalStatusKind;
  readonly capacity: LegalCapacity | null;
  readonly diedOn: CivilDate | null;
}

/**
 * Whether a status fits what is known of the patient. The capacity of minors follows from their age, and nothing is
 * recorded of the dead but that they are not.
 * @returns null where it fits
 */
export function legalStatusRefusal(
  { kind, capacity }: NewLegalStatus,
  patient: {
    readonly isAdult: boolean;
    readonly isDeceased: boolean;
    readonly legalCapacity: LegalCapacity;
  },
): LegalStatusRefusal | null {
  if (kind === 'DEATH_RECORDED_IN_ERROR') return patient.isDeceased ? null : 'NOT_DECEASED';
  if (patient.isDeceased) return 'DECEASED';
  if (kind === 'DEATH') return null;
  if (!patient.isAdult) return 'MINOR';
  return capacity === patient.legalCapacity ? 'UNCHANGED' : null;
}
