import type { SchedulingContext } from '../context.ts';

/** Null for an unknown patient and for one whom the caller may not know alike. */
export async function readPatient(
  { access }: SchedulingContext,
  id: string,
): Promise<{ readonly id: string } | null> {
  return (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId: id })) ? { id } : null;
}
