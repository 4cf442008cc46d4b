import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_PAGE, numbersOf, openOffice, type ClaimPage, type Office, type Person } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** A claim about somebody else that names these persons. */
async function claimFor(...beneficiaries: readonly Person[]) {
  const insured = await office.patient();
  const claim = await office.claim(insured, await office.insurer(), {
    status: 'PAID',
    risk: 'ACCIDENT_DEATH',
    beneficiaryPersonIds: beneficiaries.map(({ personId }) => personId),
  });
  return { insured, ...claim };
}

const CLAIM =
  'query ($number: String!) { claim(number: $number) { number status coverage { id } patient { id } } }';

async function statusOf({ number }: { readonly number: string }, caller: Person): Promise<string | null> {
  const { data, errors } = await office.ask(caller.accountId, CLAIM, { number });
  if (errors) return String(errors[0]?.extensions['reason']);
  const { claim } = data as { claim: { status: string } | null };
  if (claim) expect(claim).toEqual({ number, status: claim.status, coverage: null, patient: null });
  return claim?.status ?? null;
}

const LIST = `query ($of: [_Any!]!, $first: Int! = 20, $after: String, $filter: ClaimFilter) {
  _entities(representations: $of) {
    ... on Patient { id claims(first: $first, after: $after, filter: $filter) { ${CLAIM_PAGE} } }
  }
}`;

async function listsOf(
  caller: Person,
  patients: readonly Person[],
  more: object = {},
): Promise<readonly (ClaimPage | undefined)[]> {
  const of = patients.map(({ personId }) => ({ __typename: 'Patient', id: personId }));
  const { _entities } = await office.data<{ _entities: readonly ({ claims: ClaimPage } | null)[] }>(
    caller,
    LIST,
    { of, ...more },
  );
  return _entities.map((patient) => patient?.claims);
}

describe('a beneficiary of nine years', () => {
  it('has their claim seen by the mother, by number and in the list', async () => {
    const [daughter, mother] = await office.daughterAndMother();
    const claim = await claimFor(daughter);
    expect(await statusOf(claim, mother)).toBe('PAID');
    expect(await listsOf(mother, [daughter])).toMatchObject([
      { totalCount: 1, nodes: [{ number: claim.number }] },
    ]);
    expect(await listsOf(mother, [daughter], { filter: { status: ['DRAFT'] } })).toMatchObject([
      { totalCount: 0, nodes: [] },
    ]);
  });

  it('does not see it: the representative acts', async () => {
    const [daughter] = await office.daughterAndMother();
    expect(await statusOf(await claimFor(daughter), daughter)).toBeNull();
  });

  it('does not let it be seen by the mother of another', async () => {
    const [daughter] = await office.daughterAndMother();
    const [, stranger] = await office.daughterAndMother();
    expect(await statusOf(await claimFor(daughter), stranger)).toBeNull();
  });

  it('is asked for by its consent and block, not by those of the insured person', async () => {
    const [daughter, mother] = await office.daughterAndMother();
    const claim = await claimFor(daughter);
    await office.blockPortal(claim.insured);
    await office.withdrawProcessingConsent(claim.insured);
    expect(await statusOf(claim, mother)).toBe('PAID');
    expect(await listsOf(mother, [daughter])).toMatchObject([{ totalCount: 1 }]);
    await office.blockPortal(daughter);
    expect(await statusOf(claim, mother)).toBe('PORTAL_BLOCKED');
    await office.withdrawProcessingConsent(daughter);
    expect(await statusOf(claim, mother)).toBe('PROCESSING_CONSENT_MISSING');
  });
});

describe('a beneficiary', () => {
  it('who is nobody’s patient sees the claim that names them, whatever the insured person has closed', async () => {
    const heir = await office.person();
    const claim = await claimFor(heir);
    await office.blockPortal(claim.insured);
    await office.withdrawProcessingConsent(claim.insured);
    expect(await statusOf(claim, heir)).toBe('PAID');
    expect(await statusOf(claim, await office.person())).toBeNull();
  });

  it('has an attorney for claims see it, and none for the portal', async () => {
    const heir = await office.patient();
    const claim = await claimFor(heir);
    expect(await statusOf(claim, heir)).toBe('PAID');
    expect(await statusOf(claim, await office.attorneyOf([heir], ['CLAIMS']))).toBe('PAID');
    expect(await statusOf(claim, await office.attorneyOf([heir], ['PORTAL']))).toBeNull();
  });

  it('reads nothing of a claim while the insured person’s data are under review, nor learns it by a filter', async () => {
    const [heir, unregistered] = [await office.patient(), await office.person()];
    const own = await office.claim(heir, await office.insurer(), { status: 'DRAFT' });
    const claim = await claimFor(heir, unregistered);
    await office.placeHold(claim.insured);
    for (const caller of [heir, unregistered])
      expect(await statusOf(claim, caller)).toBe('DATA_UNDER_REVIEW');
    expect(await listsOf(heir, [heir])).toMatchObject([{ totalCount: 1, nodes: [{ number: own.number }] }]);
    expect(await listsOf(heir, [heir], { filter: { status: ['PAID'] } })).toMatchObject([{ totalCount: 0 }]);
  });

  it('finds it in the own list only, page by page with all others', async () => {
    const [heir, other] = [await office.patient(), await office.patient()];
    const attorney = await office.attorneyOf([heir, other], ['CLAIMS']);
    const claims = [await claimFor(heir), await claimFor(heir), await claimFor(other)] as const;
    const own = await office.claim(heir, await office.insurer(), { status: 'PAID' });
    const expected = [claims[0].number, claims[1].number, own.number].sort();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [page]: readonly (ClaimPage | undefined)[] = await listsOf(attorney, [heir], { first: 1, after });
      expect(page?.totalCount).toBe(3);
      seen.push(...(page ? numbersOf(page) : []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.sort()).toEqual(expected);
    const [ofHeir, ofOther] = await listsOf(attorney, [heir, other]);
    expect(ofHeir && [...numbersOf(ofHeir)].sort()).toEqual(expected);
    expect(ofOther && numbersOf(ofOther)).toEqual([claims[2].number]);
  });

  it('costs as many statements for three patients as for one', async () => {
    const patients = [await office.patient(), await office.patient(), await office.patient()];
    const attorney = await office.attorneyOf(patients, ['CLAIMS']);
    for (const patient of patients) await claimFor(patient);
    office.takeStatements();
    await listsOf(attorney, patients.slice(0, 1));
    const forOne = office.takeStatements().length;
    const all = await listsOf(attorney, patients);
    expect(office.takeStatements()).toHaveLength(forOne);
    expect(all.map((page) => page?.totalCount)).toEqual([1, 1, 1]);
  });
});
