import { representationOutlook, type RepresentationOutlook } from '../../_policy/index.ts';
import type { IdentityContext } from '../context.ts';
import { representationFacts, type Representation } from '../domain/representation.ts';

/** The period in which a representation grants access, by what is known at the moment of the answer. */
export async function readRepresentationPeriod(
  { access, now }: IdentityContext,
  representation: Representation,
): Promise<Pick<RepresentationOutlook, 'since' | 'until'> | null> {
  const ward = await access.subject(representation.patientId);
  return ward && representationOutlook(representationFacts(representation), ward, now);
}
