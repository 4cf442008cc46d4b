import type { IdentityContext } from '../context.ts';
import {
  representationStatus,
  type Representation,
  type RepresentationStatus,
} from '../domain/representation.ts';

/** Whether a representation is in force at the moment of the answer. */
export async function readRepresentationStatus(
  { access, now }: IdentityContext,
  representation: Representation,
): Promise<RepresentationStatus | null> {
  const ward = await access.subject(representation.patientId);
  return ward && representationStatus(representation, ward, now);
}
