import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CLINIC } from '../../demo/organizations.ts';
import { UsageError } from '../../import/arguments.ts';
import { bundle, haemoglobin, organization, patient, report } from './bundles.ts';
import { openImportDesk, type ImportDesk } from './import-desk.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const results = `select count(*)::int from lab_results.delivered_resource`;

describe('a folder with files that are refused', () => {
  it('is imported but for them, and they are named with entry and reason', async () => {
    const vera = patient({ id: 'vera', name: [{ family: 'Лыкова', given: ['Вера'] }] });
    await desk.file('1 good.json', bundle(patient(), haemoglobin(), report()));
    await desk.file('2 broken.json', '{"resourceType":');
    await desk.file(
      'deeper/3 somebody else.json',
      bundle(vera, organization(), haemoglobin({ id: 'of-anna' })),
    );
    await desk.file(
      '4 good.JSON',
      bundle(vera, haemoglobin({ id: 'of-vera', subject: { reference: 'Patient/vera' } })),
    );
    await desk.file('notes.txt', 'no bundle');

    const summary = await desk.import();
    expect(summary.isComplete).toBe(false);
    expect(summary.files).toEqual({ read: 4, stored: 2, refused: 2 });
    expect(summary.refusals).toEqual([
      {
        file: join(desk.folder, '2 broken.json'),
        entry: null,
        resourceType: null,
        reason: 'BROKEN_JSON',
        element: null,
        text: 'the file is no JSON in UTF-8',
      },
      {
        file: join(desk.folder, 'deeper/3 somebody else.json'),
        entry: 2,
        resourceType: 'Observation',
        reason: 'ANOTHER_PATIENT',
        element: 'subject',
        text: 'the result is about another patient than the one of the Bundle',
      },
    ]);
    expect(summary.resources['Patient']).toMatchObject({ read: 3, created: 2, refused: 1 });
    expect(summary.resources['Organization']).toMatchObject({ read: 1, created: 0, refused: 1 });
    expect(summary.resources['Observation']).toMatchObject({ read: 3, created: 2, refused: 1 });
    expect(await desk.ask(results)).toEqual([5]);
  });

  it('leaves nothing of a bundle that the database refuses', async () => {
    await desk.ask('alter table lab_results.observation add check (quantity_value::numeric < 1000)');
    const tooHigh = haemoglobin({ valueQuantity: { value: 12800 } });
    await desk.file('1.json', bundle(patient(), organization(), tooHigh, report()));
    await desk.file('2.json', bundle(organization({ id: 'other' })));
    const { refusals, resources } = await desk.import();
    expect(refusals).toMatchObject([{ entry: null, reason: 'NOT_STORABLE' }]);
    expect(resources['Organization']).toMatchObject({ read: 2, created: 1, refused: 1 });
    expect(await desk.ask(results)).toEqual([1]);
    expect(await desk.ask(`select count(*)::int from identity.person where family = 'Крылова'`)).toEqual([0]);
  });

  it('lists so many refusals of one file and counts the others', async () => {
    const entries = Array.from({ length: 130 }, (_, index) =>
      patient({ id: `p${index}`, birthDate: '2021-02-30' }),
    );
    await desk.file('1.json', bundle(...entries));
    const { refusals, refusalsNotListed } = await desk.import();
    expect([refusals.length, refusalsNotListed]).toEqual([100, 30]);
  });
});

describe('a path', () => {
  it('may be a file, whatever its name', async () => {
    const path = await desk.file('bundle.fhir', bundle(patient()));
    expect((await desk.import({ paths: [path] })).files).toEqual({ read: 1, stored: 1, refused: 0 });
  });

  it('that leads nowhere is refused', async () => {
    const { refusals, isComplete } = await desk.import({ paths: ['nowhere'] });
    expect(refusals).toMatchObject([{ file: 'nowhere', reason: 'FILE_NOT_READABLE' }]);
    expect(isComplete).toBe(false);
  });
});

describe('progress', () => {
  it('tells counts, and no names of files', async () => {
    await desk.file('Крылова Анна.json', bundle(patient()));
    const told: string[] = [];
    await desk.import({ tell: (line) => told.push(line) });
    expect(told.join('\n')).toMatch(/^1 of 1 files in [\d.]+ s, 0 refused$/);
  });
});

describe('the laboratory', () => {
  it.each([
    ['is unknown', 'nobody'],
    ['is a clinic', DEMO_CLINIC.id],
  ])('that %s stops the import before it begins', async (_, laboratory) => {
    await desk.file('1.json', bundle(patient()));
    await expect(desk.import({ laboratory })).rejects.toThrow(UsageError);
    expect(await desk.ask(results)).toEqual([0]);
  });

  it('may be named by a business identifier', async () => {
    await desk.ask(`insert into identity.organization_identifier
      select id, 'urn:test:licence', 'ЛО-77' from identity.organization where kind = 'LAB'`);
    await desk.file('1.json', bundle(patient()));
    expect((await desk.import({ laboratory: 'ЛО-77', demo: false })).isComplete).toBe(true);
  });
});
