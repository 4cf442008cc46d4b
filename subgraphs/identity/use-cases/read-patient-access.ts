import type { IdentityContext } from '../context.ts';
import { patientAccess, type PatientAccess } from '../domain/patient-access.ts';

/** On which ground the caller knows who a patient is; the field that asks is guarded by the same question. */
export async function readPatientAccess(
  { access, now }: IdentityContext,
  patientId: string,
): Promise<PatientAccess | null> {
  const decision = await access.decideHypothetically({ dataClass: 'DEMOGRAPHICS', patientId });
  const patient = await access.subject(patientId);
  return decision.permitted && patient ? patientAccess(decision.basis, patient, now) : null;
}
