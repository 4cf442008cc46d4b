import type { ConsentContext } from '../context.ts';
import type { SubjectRequest } from '../domain/subject-request.ts';
import { recordOutOfSight } from './record-out-of-sight.ts';
import { requestsInSight, type RequestsInSight } from './requests-in-sight.ts';

/** Null for an unknown request and for one that the caller may not know alike. */
export async function readSubjectRequest(
  { access, loaders }: ConsentContext,
  id: string,
): Promise<SubjectRequest | null> {
  const request = await loaders.subjectRequestById.load(id);
  if (!request) return null;
  const { patientId } = request;
  const inSight = await requestsInSight(access, patientId);
  if (inSight === null || !isAddressedTo(inSight, request)) {
    await recordOutOfSight(access, 'READ', patientId);
    return null;
  }
  return (await access.mayKnow({ dataClass: 'CONSENT', patientId })) ? request : null;
}

function isAddressedTo({ organizationId }: RequestsInSight, request: SubjectRequest): boolean {
  return organizationId === null || organizationId === request.organizationId;
}
