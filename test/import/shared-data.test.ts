import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../import/run-import.ts';
import { openImportDesk, type ImportDesk } from './import-desk.ts';

/** Twenty synthetic records; this file is collected where they are there (`vitest.config.ts`). */
const FOLDER = '../shared/data/fhir-r4-synthea';

let desk: ImportDesk;
let first: ImportReport;
let second: ImportReport;
beforeAll(async () => {
  desk = await openImportDesk();
  first = await desk.import({ paths: [FOLDER] });
  second = await desk.import({ paths: [FOLDER] });
}, 120_000);
afterAll(() => desk.close());

interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly category?: readonly { readonly coding: readonly { readonly code: string }[] }[];
}

/** The files, read without any of the import's code. */
const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const resources = texts.flatMap((text) =>
  (JSON.parse(text) as { entry: readonly { resource: Resource }[] }).entry.map(({ resource }) => resource),
);
const ofType = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
const isLaboratory = ({ category }: Resource) => category?.[0]?.coding[0]?.code === 'laboratory';
const distinct = (all: readonly Resource[]) => new Set(all.map(({ id }) => id)).size;

describe('the twenty bundles', () => {
  it('are taken without a refusal', () => {
    expect(first).toMatchObject({ isComplete: true, files: { read: 20, stored: 20 }, refusals: [] });
  });

  it('hold what an independent reading of the files finds', () => {
    const read = Object.entries(first.resources).map(([type, counts]) => [type, counts.read]);
    const types = new Set(resources.map(({ resourceType }) => resourceType));
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries([...types].map((type) => [type, ofType(type).length])),
    );
  });

  it.each(['Patient', 'Organization', 'Practitioner', 'DiagnosticReport'])('give each %s once', (type) => {
    const created = distinct(ofType(type));
    const unchanged = ofType(type).length - created;
    expect(first.resources[type]).toMatchObject({ created, unchanged, updated: 0, skipped: 0 });
  });

  it('give laboratory observations and no others', () => {
    const observations = ofType('Observation');
    const laboratory = observations.filter(isLaboratory);
    expect(first.resources['Observation']).toMatchObject({
      created: distinct(laboratory),
      skipped: observations.length - laboratory.length,
    });
  });

  it('are all unchanged in a second run', () => {
    for (const [type, { read, skipped, unchanged }] of Object.entries(second.resources))
      expect([type, skipped + unchanged]).toEqual([type, read]);
  });

  it('keep every digit of every value', async () => {
    const values = await desk.ask(`select o.quantity_value from lab_results.observation o
      where exists (select from lab_results.observation_identifier i where i.observation_id = o.id)`);
    expect(values).toHaveLength(810);
    // Digits of a number stand in the file just as they stand here.
    const all = texts.join('\n');
    for (const value of values) expect(all).toContain(`"value": ${String(value)},`);
  });

  it('leave each report its laboratory observations, in its order', async () => {
    const [linked] = await desk.ask(`select count(*)::int from lab_results.diagnostic_report_observation m
      where exists (select from lab_results.observation_identifier i where i.observation_id = m.observation_id)`);
    expect(linked).toBe(721);
  });
});
