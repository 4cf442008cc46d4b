import type { LabResultsContext } from '../context.ts';
import { observationRow, type Observation } from '../domain/observation.ts';

/** Null for an unknown observation and for one that the caller may not know alike. */
export async function readObservation(
  { access, loaders }: LabResultsContext,
  id: string,
): Promise<Observation | null> {
  const observation = await loaders.observation.load(id);
  if (!observation) return null;
  const { patientId } = observation;
  const row = observationRow(observation);
  return (await access.mayKnow({ dataClass: 'RESULT', patientId, row })) ? observation : null;
}
