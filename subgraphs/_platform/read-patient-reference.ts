import type { RequestContext } from './request-context.ts';

/** A patient in a subgraph that keeps nothing of them but the id; identity answers who they are. */
export interface PatientReference {
  readonly id: string;
}

/**
 * Null for an unknown patient and for one whom the caller may not know alike. Every subgraph asks by the same class, so
 * that a patient whom identity does not know for a caller is nobody everywhere.
 */
export async function readPatientReference(
  { access }: Pick<RequestContext, 'access'>,
  id: string,
): Promise<PatientReference | null> {
  return (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId: id })) ? { id } : null;
}
