import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection } from '../../_platform/connection.ts';
import type { PageOfRows } from '../../_platform/connection.ts';
import type { Decision, Row } from '../../_policy/types.ts';
import type { ClaimsContext } from '../context.ts';
import {
  claimKeys,
  findInsuredPersonIds,
  listClaimsOfInsurer as listStoredClaims,
  type InsurerClaimListing,
} from '../data/claim.repository.ts';
import { claimRow, settledFilter, type Claim } from '../domain/claim.ts';
import type { ClaimListArguments } from './list-claims-of-patient.ts';

/** The calling insurer's claims, the longest unchanged first; none for every other caller. */
export async function listClaimsOfInsurer(
  context: ClaimsContext,
  args: ClaimListArguments,
): Promise<Connection<Claim>> {
  const { access, cursors } = context;
  const principal = await access.principal();
  const filter = settledFilter(args.filter);
  const scope = listScope(principal?.accountId, 'Query.claims', filter);
  const page = pageOf(args, cursors, scope);
  const insurerId = principal?.role === 'INSURER' ? principal.organizationId : null;
  const listed: PageOfRows<Claim> =
    insurerId === null ? EMPTY_PAGE : await listKnown(context, insurerId, { page, filter });
  return connectionOf(listed, page, cursors, scope, claimKeys);
}

type Listing = Omit<InsurerClaimListing, 'insuredPersonIds'>;

/**
 * As a rule an insurer may know every claim of its own, and one statement answers. Where one of the page may not be
 * known, either none may (there is no contract), or the list is narrowed to the persons about whom they may.
 */
async function listKnown(
  { access, db }: ClaimsContext,
  insurerId: string,
  listing: Listing,
): Promise<PageOfRows<Claim>> {
  const listed = await listStoredClaims(db, insurerId, { ...listing, insuredPersonIds: null });
  const decisions = await Promise.all(
    listed.rows.map((claim) =>
      access.decideHypothetically({ dataClass: 'CLAIM', patientId: claim.patientId, row: claimRow(claim) }),
    ),
  );
  if (decisions.every(isKnown)) return recorded(access, listed);
  if (decisions.some(isWithoutContract)) return EMPTY_PAGE;

  const insuredPersonIds = await findInsuredPersonIds(db, insurerId);
  const known = await Promise.all(
    insuredPersonIds.map(async (patientId) => {
      const row = imaginedRow(insurerId, patientId);
      return isKnown(await access.decideHypothetically({ dataClass: 'CLAIM', patientId, row }));
    }),
  );
  return recorded(
    access,
    await listStoredClaims(db, insurerId, {
      ...listing,
      insuredPersonIds: insuredPersonIds.filter((_, index) => known[index]),
    }),
  );
}

/** Puts the decisions about the rows that are answered into the access log. */
async function recorded(
  access: ClaimsContext['access'],
  listed: PageOfRows<Claim>,
): Promise<PageOfRows<Claim>> {
  const rows = await access.knownRows(listed.rows, 'CLAIM', (claim) => ({
    patientId: claim.patientId,
    row: claimRow(claim),
  }));
  return { rows, totalCount: listed.totalCount };
}

function isKnown(decision: Decision): boolean {
  return decision.permitted || decision.rowKnown;
}

function isWithoutContract(decision: Decision): boolean {
  return !decision.permitted && decision.reason === 'CONTRACT_NOT_IN_FORCE';
}

function imaginedRow(insurerOrganizationId: string, patientId: string): Row {
  return {
    type: 'CLAIM',
    claimId: '',
    insurerOrganizationId,
    partyPersonIds: [patientId],
    neededForRisk: false,
  };
}
