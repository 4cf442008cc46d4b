import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import {
  upsertImportedPractitioners,
  type ImportedPractitioner,
} from '../../../subgraphs/scheduling/data/practitioner.repository.ts';
import { openClinic, type Clinic } from './clinic.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

let next = 1;
/** Somebody whom nobody else has imported. */
function specialist(overrides: Partial<ImportedPractitioner> = {}): ImportedPractitioner {
  const value = String(next++);
  return {
    family: 'Smith',
    given: 'Jane',
    prefix: 'Dr.',
    identifiers: [{ system: 'npi', value }],
    contentHash: 'first',
    ...overrides,
  };
}

const outcomes = async (rows: readonly ImportedPractitioner[]) =>
  (await upsertImportedPractitioners(clinic.tables, rows)).map(({ outcome }) => outcome);

async function nameOf(id: string | undefined): Promise<string> {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Practitioner { name } }
  }`;
  const representations = [{ __typename: 'Practitioner', id }];
  const { _entities } = await clinic.data<{ _entities: { name: string }[] }>(clinic.registrar, query, {
    representations,
  });
  return _entities[0]?.name ?? '';
}

describe('an imported specialist', () => {
  it('is created the first time, unchanged the second, and updated when the content changes', async () => {
    const row = specialist();
    expect(await outcomes([row])).toEqual(['created']);
    expect(await outcomes([row])).toEqual(['unchanged']);

    const married = { ...row, family: 'Jones', contentHash: 'second' };
    const [updated] = await upsertImportedPractitioners(clinic.tables, [married]);
    expect(updated?.outcome).toBe('updated');
    expect(await nameOf(updated?.id)).toBe('Dr. Jones Jane');
    expect(await outcomes([married])).toEqual(['unchanged']);
  });

  it('is found by any of the identifiers', async () => {
    const [first] = await upsertImportedPractitioners(clinic.tables, [
      specialist({
        identifiers: [
          { system: 'npi', value: 'a' },
          { system: 'fhir', value: 'b' },
        ],
      }),
    ]);
    const [second] = await upsertImportedPractitioners(clinic.tables, [
      specialist({
        identifiers: [
          { system: 'other', value: 'c' },
          { system: 'fhir', value: 'b' },
        ],
      }),
    ]);
    const [third] = await upsertImportedPractitioners(clinic.tables, [
      specialist({ identifiers: [{ system: 'fhir', value: 'b' }], contentHash: 'third' }),
    ]);
    expect([second?.outcome, third?.outcome]).toEqual(['unchanged', 'updated']);
    expect([second?.id, third?.id]).toEqual([first?.id, first?.id]);
  });

  it('has the id that the import chose', async () => {
    const row = specialist({ id: uuidv7() });
    expect(await upsertImportedPractitioners(clinic.tables, [row])).toEqual([
      { id: row.id, outcome: 'created' },
    ]);
    const renumbered = { ...row, identifiers: [{ system: 'npi', value: 'renumbered' }] };
    expect(await upsertImportedPractitioners(clinic.tables, [renumbered])).toEqual([
      { id: row.id, outcome: 'unchanged' },
    ]);
  });

  it('is one person where the same row comes twice', async () => {
    const row = specialist();
    const [first, second] = await upsertImportedPractitioners(clinic.tables, [row, row]);
    expect([first?.outcome, second?.outcome]).toEqual(['created', 'unchanged']);
    expect(second?.id).toBe(first?.id);
  });

  it('is one person where several imports bring the row at once', async () => {
    const row = specialist();
    const imports = await Promise.all(Array.from({ length: 10 }, () => outcomes([row])));
    expect(imports.flat().sort()).toEqual(['created', ...Array<string>(9).fill('unchanged')]);
  });

  it('does not come where the rest of the transaction fails', async () => {
    const row = specialist();
    const failing = clinic.tables.transaction().execute(async (transaction) => {
      await upsertImportedPractitioners(transaction, [row]);
      throw new Error('the bundle is broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await outcomes([row])).toEqual(['created']);
  });

  it('may be nobody', async () => {
    expect(await outcomes([])).toEqual([]);
  });
});
