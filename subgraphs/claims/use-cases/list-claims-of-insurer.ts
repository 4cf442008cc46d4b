import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, PageOfRows } from '../../_platform/connection.ts';
import type { Row } from '../../_policy/types.ts';
import type { ClaimsContext } from '../context.ts';
import {
  claimKeys,
  findInsuredPersonIds,
  listClaimsOfInsurer as listStoredClaims,
  type InsurerClaimListing,
} from '../data/claim.repository.ts';
import { settledFilter, type SeenClaim } from '../domain/claim.ts';
import { subjectOfClaim } from './claim-in-sight.ts';
import type { ClaimListArguments } from './list-claims-of-patient.ts';

/** The calling insurer's claims, the longest unchanged first; none for every other caller. */
export async function listClaimsOfInsurer(
  context: ClaimsContext,
  args: ClaimListArguments,
): Promise<Connection<SeenClaim>> {
  const { access, cursors } = context;
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const filter = settledFilter(args.filter);
  const scope = listScope(principal?.accountId, 'Query.claims', filter);
  const page = pageOf(args, cursors, scope);
  const insurerId = principal?.role === 'INSURER' ? principal.organizationId : null;
  const listed: PageOfRows<SeenClaim> =
    insurerId === null ? EMPTY_PAGE : await listPermitted(context, insurerId, { page, filter });
  return connectionOf(listed, page, cursors, scope, claimKeys);
}

type Listing = Omit<InsurerClaimListing, 'insuredPersonIds'>;

/**
 * Only claims that the insurer may read: a filter or the count would tell of the others what their fields do not. What
 * may be read depends on the insured person, so it is decided for everybody concerned before a page is fetched.
 */
async function listPermitted(
  context: ClaimsContext,
  insurerId: string,
  listing: Listing,
): Promise<PageOfRows<SeenClaim>> {
  const concerned = await findInsuredPersonIds(context.db, insurerId, listing.filter);
  const decisions = await Promise.all(
    concerned.map((patientId) => {
      const row = imaginedRow(insurerId, patientId);
      return context.access.decideHypothetically({ dataClass: 'CLAIM', patientId, row });
    }),
  );
  const permitted = concerned.filter((_, index) => decisions[index]?.permitted);
  if (concerned.length === 0) return EMPTY_PAGE;
  if (permitted.length > 0)
    return listRecorded(context, insurerId, { ...listing, insuredPersonIds: permitted });
  // What would have been answered first is denied, and stands in the access log as such.
  const page = { ...listing.page, after: null };
  await listRecorded(context, insurerId, { ...listing, page, insuredPersonIds: null });
  return EMPTY_PAGE;
}

/** Fetches a page, and puts the decisions about the rows that it answers into the access log. */
async function listRecorded(
  { access, db }: ClaimsContext,
  insurerId: string,
  listing: InsurerClaimListing,
): Promise<PageOfRows<SeenClaim>> {
  const { rows, totalCount } = await listStoredClaims(db, insurerId, listing);
  const claims = rows.map((claim): SeenClaim => ({ ...claim, beneficiary: null }));
  await access.knownRows(claims.slice(0, listing.page.limit), 'CLAIM', subjectOfClaim);
  return { rows: claims, totalCount };
}

function imaginedRow(insurerOrganizationId: string, patientId: string): Row {
  return {
    type: 'CLAIM',
    claimId: '',
    insurerOrganizationId,
    partyPersonIds: [patientId],
    beneficiary: null,
    neededForRisk: false,
  };
}
