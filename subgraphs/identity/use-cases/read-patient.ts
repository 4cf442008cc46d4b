import type { IdentityContext } from '../context.ts';
import type { Patient } from '../domain/patient.ts';

/** Null for an unknown patient and for one whom the caller may not know alike; decided before the row is fetched. */
export async function readPatient({ access, loaders }: IdentityContext, id: string): Promise<Patient | null> {
  const mayKnow = await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId: id });
  return mayKnow ? loaders.patient.load(id) : null;
}
