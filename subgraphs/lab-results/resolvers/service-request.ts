import { moscowDate } from '../../_policy/index.ts';
import { serviceRequestStatus } from '../domain/service-request.ts';
import type { ServiceRequestResolvers } from '../generated/resolvers.ts';
import { readServiceRequest } from '../use-cases/read-service-request.ts';

/** Translates shapes; decides nothing. */
export const ServiceRequest: ServiceRequestResolvers = {
  __resolveReference: ({ id }, context) => readServiceRequest(context, id),
  status: (serviceRequest, _, { now }) => serviceRequestStatus(serviceRequest, moscowDate(now)),
  requester: ({ practitionerId }) => ({ id: practitionerId }),
  patient: ({ patientId }) => ({ id: patientId }),
};
