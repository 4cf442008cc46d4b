import type { ConsentContext } from '../context.ts';
import type { DataHold } from '../domain/data-hold.ts';

/** The hold of a patient's data; null where there is none. The field that asks is guarded by the patient. */
export async function readDataHold(
  { access, loaders }: ConsentContext,
  patientId: string,
): Promise<DataHold | null> {
  const [hold, principal] = await Promise.all([loaders.dataHold.load(patientId), access.principal()]);
  const isStaff = principal?.role === 'REGISTRAR' || principal?.role === 'PRIVACY_OFFICER';
  return hold && { ...hold, note: isStaff ? hold.note : null };
}
