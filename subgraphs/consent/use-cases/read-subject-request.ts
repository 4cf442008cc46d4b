import type { ConsentContext } from '../context.ts';
import type { SubjectRequest } from '../domain/subject-request.ts';
import { requestsInSight } from './requests-in-sight.ts';

/** Null for an unknown request and for one that the caller may not know alike. */
export async function readSubjectRequest(
  { access, loaders }: ConsentContext,
  id: string,
): Promise<SubjectRequest | null> {
  const request = await loaders.subjectRequestById.load(id);
  if (!request) return null;
  const mayKnow = await access.mayKnow({ dataClass: 'CONSENT', patientId: request.patientId });
  const inSight = mayKnow ? await requestsInSight(access, request.patientId) : null;
  if (inSight === null) return null;
  const { organizationId } = inSight;
  return organizationId === null || organizationId === request.organizationId ? request : null;
}
