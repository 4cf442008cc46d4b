import type { ClaimsContext } from '../context.ts';
import type { Patient } from '../domain/patient.ts';

/** Null for an unknown patient and for one whom the caller may not know, as an insurer may not, alike. */
export async function readPatient({ access }: ClaimsContext, id: string): Promise<Patient | null> {
  return (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId: id })) ? { id } : null;
}
