import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ClaimsContext } from '../context.ts';
import { claimKeys } from '../data/claim.repository.ts';
import { claimListKey } from '../data/loaders.ts';
import { settledFilter, type Claim, type ClaimFilter, type SeenClaim } from '../domain/claim.ts';
import { subjectOfClaim } from './claim-in-sight.ts';

export interface ClaimListArguments extends ConnectionArguments {
  readonly filter?: ClaimFilter | null | undefined;
}

/**
 * Claims that concern a patient, the latest changed first: those about the patient, which the guard of the field that
 * asks has decided, and claims about others of which the patient is a beneficiary, each decided by itself. What may not
 * be read is not listed, because a filter would tell it.
 */
export async function listClaimsOfPatient(
  context: ClaimsContext,
  patientId: string,
  args: ClaimListArguments,
): Promise<Connection<SeenClaim>> {
  const { access, loaders, cursors } = context;
  const principal = await access.principal();
  const filter = settledFilter(args.filter);
  const scope = listScope(principal?.accountId, 'Patient.claims', { patientId, filter });
  const page = pageOf(args, cursors, scope);
  const claimIdsAsBeneficiary = await claimsPermittedAsBeneficiary(context, patientId);
  const listed =
    (await loaders.claims({ page, filter }).load(claimListKey({ patientId, claimIdsAsBeneficiary }))) ??
    EMPTY_PAGE;
  const rows = await inListOf(context, patientId, listed.rows);
  // The field's guard has recorded the patient; these are decisions about others.
  const answered = rows.slice(0, page.limit).filter((claim) => claim.patientId !== patientId);
  await access.knownRows(answered, 'CLAIM', subjectOfClaim);
  return connectionOf({ ...listed, rows }, page, cursors, scope, claimKeys);
}

async function claimsPermittedAsBeneficiary(
  context: ClaimsContext,
  patientId: string,
): Promise<readonly string[]> {
  const { access, loaders } = context;
  const named = await inListOf(
    context,
    patientId,
    (await loaders.claimsForBeneficiary.load(patientId)) ?? [],
  );
  const decisions = await Promise.all(
    named.map((claim) => access.decideHypothetically({ dataClass: 'CLAIM', ...subjectOfClaim(claim) })),
  );
  return named.filter((_, index) => decisions[index]?.permitted).map(({ id }) => id);
}

/** Claims by the way that leads through the patient in whose list they stand. */
async function inListOf(
  { access }: ClaimsContext,
  patientId: string,
  claims: readonly Claim[],
): Promise<readonly SeenClaim[]> {
  const facts = await access.subject(patientId);
  return claims.map((claim) => ({ ...claim, beneficiary: claim.patientId === patientId ? null : facts }));
}
