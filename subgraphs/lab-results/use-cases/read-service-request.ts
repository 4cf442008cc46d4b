import type { LabResultsContext } from '../context.ts';
import { serviceRequestRow, type ServiceRequest } from '../domain/service-request.ts';

/** Null for an unknown referral and for one that the caller may not know alike. */
export async function readServiceRequest(
  { access, loaders }: LabResultsContext,
  id: string,
): Promise<ServiceRequest | null> {
  const serviceRequest = await loaders.serviceRequest.load(id);
  if (!serviceRequest) return null;
  const { patientId } = serviceRequest;
  const row = serviceRequestRow(serviceRequest);
  return (await access.mayKnow({ dataClass: 'RESULT', patientId, row })) ? serviceRequest : null;
}
