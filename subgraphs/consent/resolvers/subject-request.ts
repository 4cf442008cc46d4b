import type { SubjectRequestResolvers } from '../generated/resolvers.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { moscowDate } from '../../_policy/civil-time.ts';
import { isOverdue, requestStatus } from '../domain/subject-request.ts';
import { readSubjectRequest } from '../use-cases/read-subject-request.ts';

/** Translates shapes; decides nothing. */
export const SubjectRequest: SubjectRequestResolvers = {
  __resolveReference: ({ id }, context) => readSubjectRequest(context, id),
  status: (request) => requestStatus(request),
  isOverdue: (request, _, { now }) => isOverdue(request, moscowDate(now)),
  extendedAt: ({ extension }) => extension?.at ?? null,
  extensionReason: ({ extension }) => extension?.reason ?? null,
  answeredAt: ({ answer }) => answer?.at ?? null,
  outcome: ({ answer }) => answer?.outcome ?? null,
  answer: ({ answer }) => answer?.text ?? null,
  organization: ({ organizationId }) => ({ id: organizationId }),
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
