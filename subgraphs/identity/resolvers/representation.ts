import type { Instant } from '../../_policy/types.ts';
import type { RepresentationResolvers } from '../generated/resolvers.ts';
import { listRepresentationHistory } from '../use-cases/list-representation-history.ts';
import { readPatient } from '../use-cases/read-patient.ts';
import { readRepresentation } from '../use-cases/read-representation.ts';
import { readRepresentationDocuments } from '../use-cases/read-representation-documents.ts';
import { readRepresentationKind } from '../use-cases/read-representation-kind.ts';
import { readRepresentationPeriod } from '../use-cases/read-representation-period.ts';
import { readRepresentationStatus } from '../use-cases/read-representation-status.ts';

/** Translates shapes; decides nothing. */
export const Representation: RepresentationResolvers = {
  __resolveReference: ({ id }, context) => readRepresentation(context, id),
  kind: (representation, _, context) => readRepresentationKind(context, representation),
  status: (representation, _, context) => readRepresentationStatus(context, representation),
  since: async (representation, _, context) =>
    instant((await readRepresentationPeriod(context, representation))?.since),
  until: async (representation, _, context) =>
    instant((await readRepresentationPeriod(context, representation))?.until),
  documents: (representation, _, context) => readRepresentationDocuments(context, representation),
  history: (representation, args, context) => listRepresentationHistory(context, representation, args),
  isMine: async ({ representativeId }, _, { access }) =>
    (await access.principal())?.personId === representativeId,
  patient: ({ patientId }, _, context) => readPatient(context, patientId),
};

function instant(ms: Instant | null | undefined): Date | null {
  return ms === null || ms === undefined ? null : new Date(ms);
}
