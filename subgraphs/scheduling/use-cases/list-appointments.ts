import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { SchedulingContext } from '../context.ts';
import { appointmentKeys } from '../data/appointment.repository.ts';
import type { Appointment, AppointmentStatus } from '../domain/appointment.ts';
import { visibleKinds } from './visible-kinds.ts';

interface ListArguments extends ConnectionArguments {
  readonly status?: readonly AppointmentStatus[] | null | undefined;
}

/** A patient's appointments, as far as the caller may know them; the field that asks is guarded by the patient. */
export async function listAppointmentsOf(
  { access, loaders, cursors }: SchedulingContext,
  patientId: string,
  { status, ...args }: ListArguments,
): Promise<Connection<Appointment>> {
  const principal = await access.principal();
  const statuses = status ? [...new Set(status)].sort() : null;
  const scope = listScope(principal?.accountId, 'Patient.appointments', { patientId, statuses });
  const page = pageOf(args, cursors, scope);
  const kinds = await visibleKinds(access, patientId);
  const listed =
    kinds.known.length === 0 ? null : await loaders.appointmentsOf({ page, statuses, kinds }).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, appointmentKeys);
}
