import type { ClaimsContext } from '../context.ts';
import type { Claim, SeenClaim } from '../domain/claim.ts';
import { bySomeWay, subjectOfClaim } from './claim-in-sight.ts';

/** What names a claim: its id, its number, or both. */
export interface ClaimReference {
  readonly id?: string | undefined;
  readonly number?: string | undefined;
}

/** Null for an unknown claim and for one that the caller may not know alike. */
export async function readClaim(
  context: ClaimsContext,
  reference: ClaimReference,
): Promise<SeenClaim | null> {
  const { access } = context;
  const found = await findClaim(context, reference);
  if (!found) return null;
  const claim = await bySomeWay(access, found);
  return (await access.mayKnow({ dataClass: 'CLAIM', ...subjectOfClaim(claim) })) ? claim : null;
}

async function findClaim({ loaders }: ClaimsContext, { id, number }: ClaimReference): Promise<Claim | null> {
  if (id === undefined) return number === undefined ? null : loaders.claimByNumber.load(number);
  const claim = await loaders.claimById.load(id);
  return number === undefined || claim?.number === number ? claim : null;
}
