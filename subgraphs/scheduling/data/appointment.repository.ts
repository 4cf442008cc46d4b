import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Appointment, AppointmentStatus } from '../domain/appointment.ts';
import type { AppointmentKinds } from '../domain/appointment-kinds.ts';
import { visible } from './visible-kinds.ts';
import type { AppointmentTable, FacilityTable, SchedulingDatabase } from './tables.ts';

type Database = Kysely<SchedulingDatabase>;

export type AppointmentRow = AppointmentTable & Pick<FacilityTable, 'organization_id'>;

/** Which rows of patients' lists are wanted. */
export interface AppointmentListing {
  readonly page: Page;
  /** Null does not narrow. */
  readonly statuses: readonly AppointmentStatus[] | null;
  /** What the caller may know; see `visibleKinds`. */
  readonly kinds: AppointmentKinds;
}

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'starts_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

const APPOINTMENT = sql`
  select a.*, f.organization_id from appointment a join facility f on f.id = a.facility_id`;

/** Sort keys of a list of appointments. */
export function appointmentKeys({ start, id }: Appointment): readonly string[] {
  return [start.toISOString(), id];
}

export async function findAppointments(
  db: Database,
  ids: readonly string[],
): Promise<readonly Appointment[]> {
  return select(db, sql`${APPOINTMENT} where a.id = any (${ids}::uuid[])`);
}

/** One page for each patient, the latest first. */
export async function listAppointments(
  db: Database,
  patientIds: readonly string[],
  { page, statuses, kinds }: AppointmentListing,
): Promise<ReadonlyMap<string, PageOfRows<Appointment>>> {
  const ofOwner = sql`${APPOINTMENT} where a.patient_id = owner.id and ${visible(kinds)}
    and ${statuses === null ? sql`true` : sql`a.status = any (${statuses}::text[])`}`;
  const statement = pagePerOwner<AppointmentRow>(patientIds, ofOwner, page, LATEST_FIRST, 'desc');
  const { rows } = await statement.execute(db);
  return pagesByOwner(rows, appointmentOf);
}

/** What an account booked under an idempotency key. */
export async function findBookedUnderKey(
  db: Database,
  accountId: string,
  key: string,
): Promise<Appointment | null> {
  const [booked] = await select(
    db,
    sql`${APPOINTMENT} where a.booked_by = ${accountId}::uuid and a.idempotency_key = ${key}`,
  );
  return booked ?? null;
}

async function select(db: Database, statement: RawBuilder<unknown>): Promise<readonly Appointment[]> {
  const { rows } = await (statement as RawBuilder<AppointmentRow>).execute(db);
  return rows.map(appointmentOf);
}

export function appointmentOf(row: AppointmentRow): Appointment {
  return {
    id: row.id,
    slotId: row.slot_id,
    patientId: row.patient_id,
    practitionerId: row.practitioner_id,
    facilityId: row.facility_id,
    organizationId: row.organization_id,
    start: row.starts_at,
    end: row.ends_at,
    status: row.status,
    cancellationReason: row.cancellation_reason,
    bookedAt: row.booked_at,
  };
}
