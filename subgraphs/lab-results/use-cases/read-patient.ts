import type { LabResultsContext } from '../context.ts';
import type { PatientReference } from '../domain/result.ts';

/** Null for an unknown patient and for one whom the caller may not know alike. */
export async function readPatient(
  { access }: LabResultsContext,
  id: string,
): Promise<PatientReference | null> {
  return (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId: id })) ? { id } : null;
}
