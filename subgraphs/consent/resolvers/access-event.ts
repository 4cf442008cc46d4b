import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { accessEventId, actingFor } from '../domain/access-event.ts';
import type { AccessActorResolvers, AccessEventResolvers } from '../generated/resolvers.ts';

/** Translates shapes; decides nothing. */
export const AccessEvent: AccessEventResolvers = {
  id: accessEventId,
  onBehalfOf: actingFor,
  // Identity answers who that is, to whoever may know it.
  representation: ({ basis }) =>
    basis?.type === 'REPRESENTATION' && basis.id !== null ? { id: basis.id } : null,
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};

/** Translates shapes; decides nothing. */
export const AccessActor: AccessActorResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
};
