import type { ConsentContext } from '../context.ts';
import type { SubjectRequest } from '../domain/subject-request.ts';

/** Null for an unknown request and for one that the caller may not know alike. */
export async function readSubjectRequest(
  { access, loaders }: ConsentContext,
  id: string,
): Promise<SubjectRequest | null> {
  const request = await loaders.subjectRequestById.load(id);
  if (!request) return null;
  const mayKnow = await access.mayKnow({ dataClass: 'CONSENT', patientId: request.patientId });
  return mayKnow ? request : null;
}
