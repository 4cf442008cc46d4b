import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import { hidingState } from '../domain/result-hiding.ts';
import type { ResultHidingResolvers } from '../generated/resolvers.ts';

/** Translates shapes; decides nothing. */
export const ResultHiding: ResultHidingResolvers = {
  state: hidingState,
  hiddenBy: ({ hiddenAs }) => hiddenAs,
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
  identityDocument: ({ paper }) => paper?.identityDocument ?? null,
  restoredAt: ({ restoration }) => restoration?.restoredAt ?? null,
  restoredAtOrganization: ({ restoration }) => restoration && { id: restoration.organizationId },
  restorationPaper: ({ restoration }) => restoration?.paper ?? null,
  restorationIdentityDocument: ({ restoration }) => restoration?.paper.identityDocument ?? null,
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
