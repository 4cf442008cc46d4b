import { isOpen, stateOf } from '../domain/emergency-access.ts';
import type { EmergencyAccessResolvers } from '../generated/resolvers.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { readEmergencyAccess } from '../use-cases/read-emergency-access.ts';

/** Translates shapes; decides nothing. */
export const EmergencyAccess: EmergencyAccessResolvers = {
  __resolveReference: ({ id }, context) => readEmergencyAccess(context, id),
  practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
  isOpen: (emergencyAccess, _, { now }) => isOpen(emergencyAccess, now),
  state: stateOf,
  verdict: ({ review }) => review?.verdict ?? null,
  note: ({ review }) => review?.note ?? null,
  reviewedAt: ({ review }) => review?.reviewedAt ?? null,
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
