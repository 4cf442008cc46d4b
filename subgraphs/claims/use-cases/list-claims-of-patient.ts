import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ClaimsContext } from '../context.ts';
import { claimKeys } from '../data/claim.repository.ts';
import { claimRow, settledFilter, type Claim, type ClaimFilter } from '../domain/claim.ts';

export interface ClaimListArguments extends ConnectionArguments {
  readonly filter?: ClaimFilter | null | undefined;
}

/**
 * Claims that concern a patient, the latest changed first: those about the patient, which the guard of the field that
 * asks has decided, and claims about others of which the caller is a beneficiary, each decided by itself.
 */
export async function listClaimsOfPatient(
  context: ClaimsContext,
  patientId: string,
  args: ClaimListArguments,
): Promise<Connection<Claim>> {
  const { access, loaders, cursors } = context;
  const principal = await access.principal();
  const filter = settledFilter(args.filter);
  const scope = listScope(principal?.accountId, 'Patient.claims', { patientId, filter });
  const page = pageOf(args, cursors, scope);
  const knownToBeneficiary = await claimsKnownToBeneficiary(context, principal?.personId ?? null);
  const listed = await loaders.claims({ page, filter, knownToBeneficiary }).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, claimKeys);
}

async function claimsKnownToBeneficiary(
  { access, loaders }: ClaimsContext,
  callerPersonId: string | null,
): Promise<readonly string[]> {
  const claims = callerPersonId === null ? null : await loaders.claimsForBeneficiary.load(callerPersonId);
  const known = await access.knownRows(claims ?? [], 'CLAIM', (claim) => ({
    patientId: claim.patientId,
    row: claimRow(claim),
  }));
  return known.map(({ id }) => id);
}
