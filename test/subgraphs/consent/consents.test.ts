import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Insertable } from 'kysely';
import { v7 as newId } from 'uuid';
import { DEMO_INSURER } from '../../../demo/organizations.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { ConsentTable } from '../../../subgraphs/consent/data/tables.ts';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const CONSENTS = `query ($of: [_Any!]!, $first: Int! = 20, $after: String) {
  _entities(representations: $of) {
    ... on Patient {
      id
      consents(first: $first, after: $after) {
        totalCount
        nodes { id scope status givenAt signatures { capacity } }
        edges { cursor }
        pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }
  }
}`;

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly scope: string; readonly status: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Entities = readonly ({ readonly id: string; readonly consents: Page | null } | null)[];

const referencesTo = (...patients: readonly Person[]) =>
  patients.map(({ personId }) => ({ __typename: 'Patient', id: personId }));

async function consentsOf(caller: Person, patients: readonly Person[], more: object = {}): Promise<Entities> {
  const variables = { of: referencesTo(...patients), ...more };
  return (await portal.data<{ _entities: Entities }>(caller, CONSENTS, variables))._entities;
}

/** Disclosure consents, an hour apart, the latest first. */
async function giveDisclosures(patient: Person, count: number): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, index): Insertable<ConsentTable> => ({
    id: newId(),
    patient_id: patient.personId,
    scope: 'DISCLOSURE',
    text_version: '1',
    data_classes: ['HEALTH'],
    actions: ['TRANSFER'],
    purposes: ['HPAYMT'],
    given_at: new Date(Date.parse('2026-11-01T12:00:00+03:00') - index * 3_600_000),
    withdrawn_at: null,
    withdrawn_by: null,
    organization_id: DEMO_INSURER.id,
    claim_id: newId(),
    valid_from: '2026-11-01',
    valid_through: '2026-11-30',
  }));
  await insertRows(portal.tables, 'consent', rows);
  await insertRows(
    portal.tables,
    'consent_signature',
    rows.map(({ id, given_at }) => ({
      consent_id: id,
      capacity: 'PATIENT' as const,
      signer_person_id: patient.personId,
      representation_id: null,
      signed_at: given_at,
      paper_number: null,
      recorded_by: null,
    })),
  );
  return rows.map(({ id }) => id);
}

describe('Patient.consents', () => {
  it('lists the latest first, page by page', async () => {
    const adult = await portal.patient(ADULT);
    const disclosures = await giveDisclosures(adult, 4);
    const processing = await give(portal, adult, adult);
    const expected = [processing.consent?.id, ...disclosures];

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [entity]: Entities = await consentsOf(adult, [adult], { first: 2, after });
      const page: Page | null | undefined = entity?.consents;
      expect(page?.totalCount).toBe(5);
      seen.push(...(page?.nodes.map(({ id }) => id) ?? []));
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(expected);
  });

  it('has cursors that open for their owner and list only', async () => {
    const [adult, other] = [await portal.patient(ADULT), await portal.patient(ADULT)];
    await giveDisclosures(adult, 2);
    await give(portal, adult, adult);
    await give(portal, other, other);
    const [entity] = await consentsOf(adult, [adult], { first: 1 });
    const after = entity?.consents?.pageInfo.endCursor;
    expect((await consentsOf(adult, [adult], { first: 1, after }))[0]?.consents?.nodes).toHaveLength(1);
    expect(await portal.errors(other, CONSENTS, { of: referencesTo(other), after })).toEqual([
      ['BAD_USER_INPUT', 'after'],
    ]);
  });

  it('asks the database as often for three patients as for one', async () => {
    const patients = [await portal.patient(ADULT), await portal.patient(ADULT), await portal.patient(TEEN)];
    for (const patient of patients) {
      await giveDisclosures(patient, 2);
      await give(portal, patient, patient);
    }
    portal.takeStatements();
    const [one] = await consentsOf(portal.registrar, patients.slice(0, 1));
    const forOne = portal.takeStatements().length;
    const three = await consentsOf(portal.registrar, patients);
    expect(portal.takeStatements()).toHaveLength(forOne);
    expect(one?.consents?.totalCount).toBe(3);
    expect(three.map((entity) => entity?.consents?.totalCount)).toEqual([3, 3, 3]);
  });

  it('is null, as the patient is, for those who may not know them', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const nobody = { personId: newId(), accountId: '' };
    for (const caller of [portal.stranger, await portal.patient(ADULT)])
      expect(await consentsOf(caller, [adult, nobody])).toEqual([null, null]);
  });

  it('tells the state at the moment of the answer', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    const statusAt = async (now: string) => {
      portal.clock.moveTo(now);
      const [entity] = await consentsOf(portal.registrar, [child]);
      return entity?.consents?.nodes[0]?.status;
    };
    try {
      expect(await statusAt('2032-05-16T23:59:59+03:00')).toBe('ACTIVE');
      expect(await statusAt('2032-05-17T00:00:00+03:00')).toBe('PROPOSED');
    } finally {
      portal.clock.moveTo('2026-11-20T12:00:00+03:00');
    }
  });
});

describe('consent(id)', () => {
  const CONSENT = 'query ($id: ID!) { consent(id: $id) { id status scope patient { id } } }';

  it('is there for the patient, and for staff of the clinic', async () => {
    const adult = await portal.patient(ADULT);
    const id = (await give(portal, adult, adult)).consent?.id;
    for (const caller of [adult, portal.registrar, portal.privacyOfficer])
      expect(await portal.data(caller, CONSENT, { id })).toEqual({
        consent: { id, status: 'ACTIVE', scope: 'PROCESSING', patient: { id: adult.personId } },
      });
  });

  it('is the same for a stranger’s, an unknown and an impossible one', async () => {
    const adult = await portal.patient(ADULT);
    const id = (await give(portal, adult, adult)).consent?.id;
    for (const asked of [id, newId(), 'no id', id?.toUpperCase()])
      expect(await portal.ask(portal.stranger.accountId, CONSENT, { id: asked })).toEqual({
        data: { consent: null },
      });
  });

  it('resolves as an entity under the same rule', async () => {
    const adult = await portal.patient(ADULT);
    const id = (await give(portal, adult, adult)).consent?.id;
    const ENTITY =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Consent { id scope } } }';
    const of = [{ __typename: 'Consent', id }];
    expect(await portal.data(adult, ENTITY, { of })).toEqual({ _entities: [{ id, scope: 'PROCESSING' }] });
    expect(await portal.data(portal.stranger, ENTITY, { of })).toEqual({ _entities: [null] });
  });
});
