import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClinic, type Clinic } from './clinic.ts';
import type { Person } from './people.ts';
import { CARDIOLOGY, EGOROVA, ERSHOVA, FACILITY, OTHER_FACILITY, THERAPY, ZHUKOVA } from './timetable.ts';

let clinic: Clinic;
let patient: Person;
beforeAll(async () => {
  clinic = await openClinic();
  patient = await clinic.people.patient();
});
afterAll(() => clinic.close());

interface Page {
  readonly practitioners: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const PAGE = `query ($facilityId: ID, $specialtyId: ID, $first: Int! = 20, $after: String) {
  practitioners(facilityId: $facilityId, specialtyId: $specialtyId, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

async function practitioners(variables: Record<string, unknown> = {}): Promise<Page['practitioners']> {
  return (await clinic.data<Page>(patient, PAGE, variables)).practitioners;
}

describe('facilities', () => {
  const find = async (address?: string) => {
    const query = 'query ($address: String) { facilities(address: $address) { id } }';
    const { facilities } = await clinic.data<{ facilities: { id: string }[] }>(patient, query, { address });
    return facilities.map(({ id }) => id);
  };

  it('are listed by name, Ё before Ж', async () => {
    expect(await find()).toEqual([FACILITY.id, OTHER_FACILITY.id]);
  });

  it.each([
    ['the beginning of the city', 'кАЛ', [OTHER_FACILITY.id]],
    ['the middle of the city', 'алуг', []],
    ['a part of the address', 'ПЕРЕУЛОК', [FACILITY.id]],
    ['a percent sign, which stands for itself', '0 % л', [OTHER_FACILITY.id]],
    ['an underscore, which stands for itself', 'у_ица', []],
  ])('are found by %s', async (_, address, expected) => {
    expect(await find(address)).toEqual(expected);
  });

  it('say whom they belong to and what they have specialists for', async () => {
    const query = '{ facilities { organization { id } specialties { id } } }';
    expect(await clinic.data(patient, query)).toEqual({
      facilities: [
        {
          organization: { id: FACILITY.organizationId },
          specialties: [{ id: CARDIOLOGY.id }, { id: THERAPY.id }],
        },
        {
          organization: { id: OTHER_FACILITY.organizationId },
          specialties: [{ id: CARDIOLOGY.id }, { id: THERAPY.id }],
        },
      ],
    });
  });
});

describe('specialties', () => {
  it.each([
    ['all of them', null, [CARDIOLOGY.id, THERAPY.id]],
    ['those of a facility', FACILITY.id, [CARDIOLOGY.id, THERAPY.id]],
    ['none of an unknown facility', ERSHOVA.id, []],
    ['none of what is no id at all', 'somewhere', []],
  ])('are listed by name: %s', async (_, facilityId, expected) => {
    const query = 'query ($facilityId: ID) { specialties(facilityId: $facilityId) { id } }';
    const { specialties } = await clinic.data<{ specialties: { id: string }[] }>(patient, query, {
      facilityId,
    });
    expect(specialties.map(({ id }) => id)).toEqual(expected);
  });
});

describe('specialists', () => {
  it('are listed by family name, Ё after Е and before Ж', async () => {
    const { nodes, totalCount } = await practitioners();
    expect(nodes.map(({ id }) => id)).toEqual([EGOROVA.id, ERSHOVA.id, ZHUKOVA.id]);
    expect(totalCount).toBe(3);
  });

  it.each([
    ['of a facility', { facilityId: OTHER_FACILITY.id }, [ZHUKOVA.id]],
    ['of a specialty', { specialtyId: THERAPY.id }, [ERSHOVA.id, ZHUKOVA.id]],
    ['of both', { facilityId: FACILITY.id, specialtyId: CARDIOLOGY.id }, [ZHUKOVA.id]],
    ['of no known facility', { facilityId: 'nowhere' }, []],
  ])('are found by those %s', async (_, filter, expected) => {
    const { nodes, totalCount } = await practitioners(filter);
    expect(nodes.map(({ id }) => id)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it('come page by page', async () => {
    const first = await practitioners({ first: 2 });
    expect(first.nodes.map(({ id }) => id)).toEqual([EGOROVA.id, ERSHOVA.id]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await practitioners({ first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ id }) => id)).toEqual([ZHUKOVA.id]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(second.totalCount).toBe(3);
  });

  it('tell what they do and where in one statement each, however many there are', async () => {
    clinic.takeStatements();
    const query = '{ practitioners { nodes { name specialties { name } facilities { name } } } }';
    expect(await clinic.data(patient, query)).toEqual({
      practitioners: {
        nodes: [
          { name: 'Егорова Инна Павловна', specialties: [], facilities: [] },
          {
            name: 'Ёршова Анна Павловна',
            specialties: [{ name: 'Терапия' }],
            facilities: [{ name: 'Ёлочная' }],
          },
          {
            name: 'Жукова Вера Павловна',
            specialties: [{ name: 'Кардиология' }, { name: 'Терапия' }],
            facilities: [{ name: 'Ёлочная' }, { name: 'Жемчужная' }],
          },
        ],
      },
    });
    const reads = clinic
      .takeStatements()
      .filter((statement) => /"practitioner_(specialty|facility)"/.test(statement));
    expect(reads).toHaveLength(2);
  });

  it('answer to other subgraphs by their id', async () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename ... on Practitioner { name } ... on Facility { city } ... on Specialty { title: name }
      }
    }`;
    const representations = [
      { __typename: 'Practitioner', id: ERSHOVA.id },
      { __typename: 'Facility', id: FACILITY.id },
      { __typename: 'Specialty', id: THERAPY.id },
      { __typename: 'Practitioner', id: FACILITY.id },
      { __typename: 'Facility', id: 'nowhere' },
    ];
    expect(await clinic.data(patient, query, { representations })).toEqual({
      _entities: [
        { __typename: 'Practitioner', name: 'Ёршова Анна Павловна' },
        { __typename: 'Facility', city: 'Тверь' },
        { __typename: 'Specialty', title: 'Терапия' },
        null,
        null,
      ],
    });
  });
});
