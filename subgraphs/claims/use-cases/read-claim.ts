import type { ClaimsContext } from '../context.ts';
import { claimRow, type Claim } from '../domain/claim.ts';

/** What names a claim: its id, its number, or both. */
export interface ClaimReference {
  readonly id?: string | undefined;
  readonly number?: string | undefined;
}

/** Null for an unknown claim and for one that the caller may not know alike. */
export async function readClaim(context: ClaimsContext, reference: ClaimReference): Promise<Claim | null> {
  const claim = await findClaim(context, reference);
  if (!claim) return null;
  const mayKnow = await context.access.mayKnow({
    dataClass: 'CLAIM',
    patientId: claim.patientId,
    row: claimRow(claim),
  });
  return mayKnow ? claim : null;
}

async function findClaim({ loaders }: ClaimsContext, { id, number }: ClaimReference): Promise<Claim | null> {
  if (id === undefined) return number === undefined ? null : loaders.claimByNumber.load(number);
  const claim = await loaders.claimById.load(id);
  return number === undefined || claim?.number === number ? claim : null;
}
