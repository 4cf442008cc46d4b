import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { CLAIM_PAGE, numbersOf, openOffice, type ClaimPage, type Office, type Person } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const INSURANCE = `query ($of: [_Any!]!, $first: Int! = 20, $after: String, $filter: ClaimFilter) {
  _entities(representations: $of) {
    ... on Patient {
      id
      claims(first: $first, after: $after, filter: $filter) { ${CLAIM_PAGE} }
      coverages { totalCount nodes { id status patient { id } } }
    }
  }
}`;

interface Insurance {
  readonly id: string;
  readonly claims: ClaimPage | null;
  readonly coverages: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  } | null;
}

const variables = (patients: readonly Pick<Person, 'personId'>[], more: object = {}) => ({
  of: patients.map(({ personId }) => ({ __typename: 'Patient', id: personId })),
  ...more,
});

async function insurance(
  caller: Person,
  patients: readonly Pick<Person, 'personId'>[],
  more: object = {},
): Promise<readonly (Insurance | null)[]> {
  const answer = await office.data<{ _entities: readonly (Insurance | null)[] }>(
    caller,
    INSURANCE,
    variables(patients, more),
  );
  return answer._entities;
}

describe('a patient’s claims and coverages', () => {
  it('are the patient’s to see, the latest changed first', async () => {
    const [insurer, other, patient] = [
      await office.insurer(),
      await office.insurer(),
      await office.patient(),
    ];
    const draft = await office.claim(patient, insurer, { status: 'DRAFT' });
    const paid = await office.claim(patient, other, { status: 'PAID' });
    await office.claim(await office.patient(), insurer);
    const [own] = await insurance(patient, [patient]);
    expect(own?.claims && numbersOf(own.claims)).toEqual([paid.number, draft.number]);
    expect(own?.claims?.totalCount).toBe(2);
    expect(new Set(own?.coverages?.nodes.map(({ id }) => id))).toEqual(
      new Set([paid.coverageId, draft.coverageId]),
    );

    const [narrowed] = await insurance(patient, [patient], { filter: { status: ['PAID'] } });
    expect(narrowed?.claims).toMatchObject({ totalCount: 1, nodes: [{ number: paid.number }] });
  });

  it('are for an attorney whose power names claims, and for no other', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const claim = await office.claim(patient, insurer);
    const forClaims = await office.attorneyOf([patient], ['CLAIMS']);
    const [seen] = await insurance(forClaims, [patient]);
    expect(seen?.claims && numbersOf(seen.claims)).toEqual([claim.number]);

    const forPortal = await office.attorneyOf([patient], ['PORTAL']);
    const { data, errors } = await office.ask(forPortal.accountId, INSURANCE, variables([patient]));
    expect(data).toEqual({ _entities: [{ id: patient.personId, claims: null, coverages: null }] });
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions])).toEqual([
      ['claims', { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' }],
      ['coverages', { code: 'FORBIDDEN', reason: 'NOT_PERMITTED' }],
    ]);
  });

  it('are nothing to strangers and to insurers, who may not know the patient', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    await office.claim(patient, insurer);
    const nobody = { personId: newId() };
    const callers: readonly Pick<Person, 'accountId'>[] = [
      await office.person(),
      await office.patient(),
      insurer,
    ];
    for (const caller of callers)
      expect(await office.data(caller, INSURANCE, variables([patient, nobody]))).toEqual({
        _entities: [null, null],
      });
  });

  it('page with cursors that open for their owner only', async () => {
    const [insurer, patient, other] = [
      await office.insurer(),
      await office.patient(),
      await office.patient(),
    ];
    const numbers: string[] = [];
    for (const status of ['PAID', 'DENIED', 'UNDER_REVIEW', 'DRAFT'] as const)
      numbers.push((await office.claim(patient, insurer, { status })).number);
    const [first] = await insurance(patient, [patient], { first: 3 });
    expect(first?.claims).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const after = first?.claims?.pageInfo.endCursor;
    const [second] = await insurance(patient, [patient], { first: 3, after });
    expect(second?.claims && numbersOf(second.claims)).toEqual(numbers.slice(3));
    const { errors } = await office.ask(other.accountId, INSURANCE, variables([other], { after }));
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument: 'after' },
    ]);
  });

  it('cost as many statements for three patients as for one', async () => {
    const insurer = await office.insurer();
    const patients = [await office.patient(), await office.patient(), await office.patient()];
    const attorney = await office.attorneyOf(patients, ['PORTAL', 'CLAIMS']);
    for (const patient of patients) await office.claim(patient, insurer);
    office.takeStatements();
    await insurance(attorney, patients.slice(0, 1));
    const forOne = office.takeStatements().length;
    const all = await insurance(attorney, patients);
    expect(office.takeStatements()).toHaveLength(forOne);
    expect(all.map((entity) => [entity?.claims?.totalCount, entity?.coverages?.totalCount])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('a beneficiary', () => {
  it('finds the claim in the own list, and so does who acts for them', async () => {
    const [insurer, insured, heir] = [await office.insurer(), await office.patient(), await office.patient()];
    const attorney = await office.attorneyOf([heir], ['PORTAL', 'CLAIMS']);
    const own = await office.claim(heir, insurer, { status: 'PAID' });
    const inherited = await office.claim(insured, insurer, {
      risk: 'ACCIDENT_DEATH',
      beneficiaryPersonIds: [heir.personId],
    });
    const listed = async (caller: Person, patient: Person) => {
      const [entity] = await insurance(caller, [patient]);
      expect(entity?.claims?.totalCount).toBe(entity?.claims?.nodes.length);
      return entity?.claims && [...numbersOf(entity.claims)].sort();
    };
    expect(await listed(heir, heir)).toEqual([own.number, inherited.number].sort());
    expect(await listed(attorney, heir)).toEqual([own.number, inherited.number].sort());
    expect(await listed(insured, insured)).toEqual([inherited.number]);
  });
});

describe('a coverage', () => {
  const COVERAGE =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Coverage { id sumInsuredB insurer { id } } } }';

  it('is there for the insured person and its own insurer only', async () => {
    const [insurer, other, patient] = [
      await office.insurer(),
      await office.insurer(),
      await office.patient(),
    ];
    const { coverageId: id } = await office.claim(patient, insurer);
    const of = [
      { __typename: 'Coverage', id },
      { __typename: 'Coverage', id: newId() },
      { __typename: 'Coverage', id: 'no id' },
    ];
    const coverage = { id, sumInsuredB: '30000000', insurer: { id: insurer.organizationId } };
    for (const caller of [patient, insurer])
      expect(await office.data(caller, COVERAGE, { of })).toEqual({ _entities: [coverage, null, null] });
    for (const caller of [other, await office.person()])
      expect(await office.data(caller, COVERAGE, { of })).toEqual({ _entities: [null, null, null] });
  });

  it('is nothing to its insurer before a claim under it is submitted', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const { coverageId } = await office.claim(patient, insurer, { status: 'DRAFT' });
    for (const id of [await office.coverage(patient, insurer), coverageId]) {
      const of = [{ __typename: 'Coverage', id }];
      expect(await office.data(insurer, COVERAGE, { of })).toEqual({ _entities: [null] });
      expect(await office.data(patient, COVERAGE, { of })).toMatchObject({ _entities: [{ id }] });
    }
  });
});
