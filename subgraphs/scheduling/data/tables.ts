import type { AppointmentStatus } from '../domain/appointment.ts';

/** The schema `scheduling`, as its migrations leave it. */
export interface SchedulingDatabase {
  readonly facility: FacilityTable;
  readonly specialty: SpecialtyTable;
  readonly practitioner: PractitionerTable;
  readonly practitioner_identifier: PractitionerIdentifierTable;
  readonly practitioner_specialty: PractitionerSpecialtyTable;
  readonly practitioner_facility: PractitionerFacilityTable;
  readonly slot: SlotTable;
  readonly appointment: AppointmentTable;
}

export interface FacilityTable {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly city: string;
  readonly address: string;
}

export interface SpecialtyTable {
  readonly id: string;
  readonly name: string;
}

export interface PractitionerTable {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly prefix: string | null;
  /** Of the imported resource; null for specialists that were not imported. */
  readonly content_hash: string | null;
}

export interface PractitionerIdentifierTable {
  readonly practitioner_id: string;
  readonly system: string;
  readonly value: string;
}

export interface PractitionerSpecialtyTable {
  readonly practitioner_id: string;
  readonly specialty_id: string;
}

export interface PractitionerFacilityTable {
  readonly practitioner_id: string;
  readonly facility_id: string;
}

export interface SlotTable {
  readonly id: string;
  readonly practitioner_id: string;
  readonly facility_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** Specialist, place and interval are the slot's, copied: the exclusion constraints stand on them. */
export interface AppointmentTable {
  readonly id: string;
  readonly slot_id: string;
  readonly patient_id: string;
  readonly practitioner_id: string;
  readonly facility_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly status: AppointmentStatus;
  /** The account, not the person: idempotency keys are the client's own. */
  readonly booked_by: string;
  readonly booked_at: Date;
  readonly idempotency_key: string;
  readonly cancelled_at: Date | null;
  readonly cancellation_reason: string | null;
}
