import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Who takes appointments where and when, and the appointments themselves. */
export const createTimetableAndAppointments: Migration = {
  name: '0001-create-timetable-and-appointments',
  async up(db) {
    // Names sort as Russians expect, with Ё after Е; the database's own order is that of code points.
    await sql`
      create table scheduling.facility (
        id uuid primary key,
        organization_id uuid not null,
        name text collate "ru-RU-x-icu" not null,
        city text not null,
        address text not null
      );
      create table scheduling.specialty (
        id uuid primary key,
        name text collate "ru-RU-x-icu" not null
      );
      create table scheduling.practitioner (
        id uuid primary key,
        family text collate "ru-RU-x-icu" not null,
        given text collate "ru-RU-x-icu" not null,
        patronymic text,
        prefix text,
        content_hash text
      );
      create index practitioner_name on scheduling.practitioner (family, given, id);
      create table scheduling.practitioner_identifier (
        practitioner_id uuid not null references scheduling.practitioner,
        system text not null,
        value text not null,
        primary key (system, value)
      );
      create index practitioner_identifier_practitioner
        on scheduling.practitioner_identifier (practitioner_id);
      create table scheduling.practitioner_specialty (
        practitioner_id uuid not null references scheduling.practitioner,
        specialty_id uuid not null references scheduling.specialty,
        primary key (practitioner_id, specialty_id)
      );
      create index practitioner_specialty_specialty on scheduling.practitioner_specialty (specialty_id);
      create table scheduling.practitioner_facility (
        practitioner_id uuid not null references scheduling.practitioner,
        facility_id uuid not null references scheduling.facility,
        primary key (practitioner_id, facility_id)
      );
      create index practitioner_facility_facility on scheduling.practitioner_facility (facility_id);
    `.execute(db);
    // Instants by which lists are sorted are exact to the millisecond, as cursors are.
    await sql`
      create table scheduling.slot (
        id uuid primary key,
        practitioner_id uuid not null references scheduling.practitioner,
        facility_id uuid not null references scheduling.facility,
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        check (starts_at < ends_at),
        constraint slot_practitioner_once
          exclude using gist (practitioner_id with =, tstzrange(starts_at, ends_at) with &&)
      );
      create index slot_practitioner_day on scheduling.slot (practitioner_id, starts_at);
      create table scheduling.appointment (
        id uuid primary key,
        slot_id uuid not null references scheduling.slot,
        patient_id uuid not null,
        practitioner_id uuid not null references scheduling.practitioner,
        facility_id uuid not null references scheduling.facility,
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        status text not null check (status in ('BOOKED', 'FULFILLED', 'CANCELLED', 'NOSHOW')),
        booked_by uuid not null,
        booked_at timestamptz not null,
        idempotency_key text not null,
        cancelled_at timestamptz,
        cancellation_reason text,
        check (starts_at < ends_at),
        check ((status = 'CANCELLED') = (cancelled_at is not null)),
        check (cancellation_reason is null or status = 'CANCELLED'),
        constraint appointment_booked_once unique (booked_by, idempotency_key),
        constraint appointment_practitioner_free
          exclude using gist (practitioner_id with =, tstzrange(starts_at, ends_at) with &&)
          where (status in ('BOOKED', 'FULFILLED')),
        constraint appointment_patient_free
          exclude using gist (patient_id with =, tstzrange(starts_at, ends_at) with &&)
          where (status in ('BOOKED', 'FULFILLED'))
      );
      create index appointment_patient on scheduling.appointment (patient_id, starts_at, id);
    `.execute(db);
  },
};
