import { decidedByUseCase, subject, type AccessRules } from '../_platform/access-rules.ts';
import { appointmentRow, type Appointment } from './domain/appointment.ts';

/** `@access` says which class a field has; this says whose data a row is. */
export const rules: AccessRules = {
  Query: decidedByUseCase,
  Mutation: decidedByUseCase,
  Patient: subject(({ id }: { readonly id: string }) => id),
  Appointment: subject(({ patientId }: Appointment) => patientId, appointmentRow),
};
