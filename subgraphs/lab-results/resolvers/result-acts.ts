import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import type { LabResultsContext } from '../context.ts';
import type { PatientReference } from '../domain/result.ts';
import type {
  ResultAlreadyHiddenResolvers,
  ResultHiddenResolvers,
  ResultRestoredResolvers,
} from '../generated/resolvers.ts';

interface ResultAct {
  readonly patient?: PatientReference | null | undefined;
}

const patient = ({ patient: concerned }: ResultAct, _: object, context: LabResultsContext) =>
  concerned ? readPatientReference(context, concerned.id) : null;

export const ResultHidden: ResultHiddenResolvers = { patient };
export const ResultAlreadyHidden: ResultAlreadyHiddenResolvers = { patient };
export const ResultRestored: ResultRestoredResolvers = { patient };
