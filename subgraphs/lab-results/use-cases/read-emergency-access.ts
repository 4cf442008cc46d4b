import type { LabResultsContext } from '../context.ts';
import type { EmergencyAccess } from '../domain/emergency-access.ts';

/** Null for an unknown emergency access and for one that the caller may not know alike. */
export async function readEmergencyAccess(
  { access, loaders }: LabResultsContext,
  id: string,
): Promise<EmergencyAccess | null> {
  const emergencyAccess = await loaders.emergencyAccess.load(id);
  if (!emergencyAccess) return null;
  const { patientId } = emergencyAccess;
  return (await access.mayKnow({ dataClass: 'ACCESS_LOG', patientId })) ? emergencyAccess : null;
}
