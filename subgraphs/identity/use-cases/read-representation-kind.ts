import type { RepresentationKind } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import { kindNow, type Representation } from '../domain/representation.ts';

/** What the representative is to the patient at the moment of the answer. */
export async function readRepresentationKind(
  { access, now }: IdentityContext,
  representation: Representation,
): Promise<RepresentationKind> {
  const ward = await access.subject(representation.patientId);
  return ward ? kindNow(representation, ward, now) : representation.kind;
}
