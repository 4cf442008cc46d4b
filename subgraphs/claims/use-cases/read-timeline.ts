import type { ClaimsContext } from '../context.ts';
import type { ClaimEvent } from '../domain/claim-life-cycle.ts';

/** What has happened to a claim, the first event first; the field that asks is guarded by the claim. */
export async function readTimeline(
  { loaders }: ClaimsContext,
  claimId: string,
): Promise<readonly ClaimEvent[]> {
  return (await loaders.timeline.load(claimId)) ?? [];
}
