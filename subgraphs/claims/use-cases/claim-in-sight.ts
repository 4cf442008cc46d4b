import type { Subject } from '../../_platform/access-rules.ts';
import type { Access } from '../../_platform/request-context.ts';
import { claimRow, type Claim, type SeenClaim } from '../domain/claim.ts';

/** What the policy is asked about a claim: the insured person's datum, by the way that the caller takes to it. */
export function subjectOfClaim(claim: SeenClaim): Subject {
  return { patientId: claim.patientId, row: claimRow(claim) };
}

/**
 * A claim by the way by which the caller may see it, or may at least know of it; where there is none, as it is for the
 * insured person. Says nothing about whether the caller may know it: that is to be decided.
 */
export async function bySomeWay(access: Access, claim: Claim): Promise<SeenClaim> {
  const asInsured: SeenClaim = { ...claim, beneficiary: null };
  const ways = [asInsured, ...(await waysOfBeneficiaries(access, claim))];
  const decisions = await Promise.all(
    ways.map((way) => access.decideHypothetically({ dataClass: 'CLAIM', ...subjectOfClaim(way) })),
  );
  const permitted = decisions.findIndex((decision) => decision.permitted);
  const known = decisions.findIndex((decision) => decision.permitted || decision.rowKnown);
  return ways[permitted] ?? ways[known] ?? asInsured;
}

/** All facts come in one batch, the caller's and the insured person's too. */
async function waysOfBeneficiaries(access: Access, claim: Claim): Promise<readonly SeenClaim[]> {
  const { patientId, beneficiaryPersonIds } = claim;
  const [principal, , ...facts] = await Promise.all([
    access.principal(),
    access.subject(patientId),
    ...beneficiaryPersonIds.map((personId) => access.subject(personId)),
  ]);
  if (principal?.role !== 'PERSON') return [];
  return beneficiaryPersonIds.flatMap((personId, index) => {
    const beneficiary = facts[index] ?? (personId === principal.personId ? 'UNREGISTERED' : null);
    return beneficiary === null ? [] : [{ ...claim, beneficiary }];
  });
}
