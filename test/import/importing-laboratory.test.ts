import { afterAll, beforeAll, expect, it } from 'vitest';
import { UsageError } from '../../import/arguments.ts';
import { MIGRATED } from '../support/subgraph.ts';
import { bundle, patient } from './bundles.ts';
import { openImportDesk, type ImportDesk } from './import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await openImportDesk(MIGRATED);
  await desk.file('1.json', bundle(patient()));
});
afterAll(() => desk.close());

it('is made where there is none, and found again; without a demo there is no clinic', async () => {
  const first = await desk.import();
  expect(await desk.ask(`select kind from identity.organization`)).toEqual(['LAB']);
  const second = await desk.import();
  expect(second.laboratory).toBe(first.laboratory);
  expect(second.resources['Patient']).toMatchObject({ unchanged: 1 });
  expect(await desk.ask('select organization_id from identity.patient_registration')).toEqual([
    first.laboratory,
  ]);
});

it('has to be named where there are several', async () => {
  await desk.ask(
    `insert into identity.organization values (gen_random_uuid(), 'Лаборатория «Ясень»', 'LAB')`,
  );
  await expect(desk.import()).rejects.toThrow(UsageError);
});
