import type { Access } from '../../_platform/request-context.ts';
import { appointmentRow } from '../domain/appointment.ts';
import { ALL_KINDS, type AppointmentKind, type AppointmentKinds } from '../domain/appointment-kinds.ts';

/** Stands for anybody else: the id of no specialist and no organisation. */
const ANOTHER = '00000000-0000-0000-0000-000000000000';

/** Which of a patient's appointments the caller may know, asked before a row is fetched. */
export async function visibleKinds(access: Access, patientId: string): Promise<AppointmentKinds> {
  const principal = await access.principal();
  const practitionerId = principal?.practitionerId ?? null;
  const organizationId = principal?.organizationId ?? null;

  const mayKnow = async ({ isWithCaller, isAtCallersOrganization }: AppointmentKind) => {
    const row = appointmentRow({
      practitionerId: (isWithCaller ? practitionerId : null) ?? ANOTHER,
      organizationId: (isAtCallersOrganization ? organizationId : null) ?? ANOTHER,
    });
    const decision = await access.decideHypothetically({ dataClass: 'APPOINTMENT', patientId, row });
    return decision.permitted || decision.rowKnown;
  };
  const answers = await Promise.all(ALL_KINDS.map(mayKnow));
  return { practitionerId, organizationId, known: ALL_KINDS.filter((_, index) => answers[index]) };
}
