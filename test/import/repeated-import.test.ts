import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CLINIC, DEMO_LAB } from '../../demo/organizations.ts';
import type { TypeCounts } from '../../import/tally.ts';
import {
  bundle,
  encounter,
  haemoglobin,
  organization,
  patient,
  practitioner,
  report,
  type Entry,
} from './bundles.ts';
import { openImportDesk, type ImportDesk } from './import-desk.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const everything: readonly Entry[] = [
  patient(),
  organization(),
  practitioner(),
  encounter(),
  haemoglobin(),
  report(),
];

/** Imports these bundles, one file each. @returns counts that are not zero, by type */
async function importing(...bundles: readonly (readonly Entry[])[]) {
  await desk.removeFiles();
  for (const [index, entries] of bundles.entries()) await desk.file(`${index}.json`, bundle(...entries));
  const { resources } = await desk.import();
  return Object.fromEntries(Object.entries(resources).map(([type, counts]) => [type, shortOf(counts)]));
}

function shortOf({ created, updated, unchanged, skipped, refused }: TypeCounts): string {
  const counts = Object.entries({ created, updated, unchanged, skipped, refused });
  return counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

describe('an import', () => {
  it('creates what is new, and says of a second run that nothing has changed', async () => {
    expect(await importing(everything)).toEqual({
      Patient: '1 created',
      Organization: '1 created',
      Practitioner: '1 created',
      Encounter: '1 skipped',
      Observation: '1 created',
      DiagnosticReport: '1 created',
    });
    const before = await desk.ask(ALL_ROWS);
    expect(await importing(everything)).toEqual({
      Patient: '1 unchanged',
      Organization: '1 unchanged',
      Practitioner: '1 unchanged',
      Encounter: '1 skipped',
      Observation: '1 unchanged',
      DiagnosticReport: '1 unchanged',
    });
    expect(await desk.ask(ALL_ROWS)).toEqual(before);
  });

  it('updates what has changed under the same id, and nothing else', async () => {
    await importing(everything);
    const corrected = haemoglobin({ status: 'corrected', valueQuantity: { value: 131, unit: 'г/л' } });
    const moved = patient({ telecom: [{ system: 'phone', value: '+79001112233' }] });
    expect(await importing([moved, corrected, report()])).toEqual({
      Patient: '1 updated',
      Observation: '1 updated',
      DiagnosticReport: '1 unchanged',
    });
    expect(await desk.ask(`select status || ' ' || quantity_value from ${IMPORTED}`)).toEqual([
      'CORRECTED 131',
    ]);
    expect(await desk.ask(`select phone from identity.person where family = 'Крылова'`)).toEqual([
      '+79001112233',
    ]);
  });

  it('leaves alone what is not the laboratory’s: hiding, release, legal capacity', async () => {
    await importing(everything);
    await desk.ask(
      `update ${TABLE} set hidden_at = '2026-11-10', released_at = '2026-11-03' where code = '718-7'`,
    );
    await desk.ask(`update identity.person set legal_capacity = 'NONE' where family = 'Крылова'`);
    await importing([patient({ gender: 'unknown' }), haemoglobin({ status: 'amended' }), report()]);
    expect(
      await desk.ask(`select concat(status, ' ', hidden_at::date, ' ', released_at::date) from ${IMPORTED}`),
    ).toEqual(['AMENDED 2026-11-10 2026-11-03']);
    expect(
      await desk.ask(`select sex || ' ' || legal_capacity from identity.person where family = 'Крылова'`),
    ).toEqual(['UNKNOWN NONE']);
  });

  it('leaves a recorded death, and the contacts that somebody keeps in their account, as they are', async () => {
    const person = `(select id from identity.person where family = 'Крылова')`;
    const state = () =>
      desk.ask(
        `select concat(phone, ' ', email, ' ', deceased_at::date) from identity.person where id = ${person}`,
      );
    const old = patient({ telecom: [{ system: 'email', value: 'old@example.org' }] });
    await importing([old, haemoglobin(), report()]);
    await desk.ask(`
      insert into identity.account (id, role, person_id) values (gen_random_uuid(), 'PERSON', ${person})`);
    await desk.ask(`
      update identity.person set email = 'new@example.org', deceased_at = '2026-11-10' where id = ${person}`);
    await desk.ask(`
      insert into identity.legal_status_record (id, patient_id, recorded_at, recorded_by, organization_id, kind,
        died_on, document_number, document_issuer, document_issued_on, account_id, idempotency_key, request_hash)
      select gen_random_uuid(), ${person}, now(), a.person_id, a.organization_id, 'DEATH', '2026-11-10', '1', 'ЗАГС',
        '2026-11-11', a.id, 'key', 'hash' from identity.account a where a.role = 'REGISTRAR' limit 1`);
    await importing([patient({ gender: 'unknown' }), haemoglobin(), report()]);
    expect(await state()).toEqual([' new@example.org 2026-11-10']);
  });

  it('counts an entry that stands twice in a bundle once as new', async () => {
    expect(
      await importing([patient(), patient(), haemoglobin(), haemoglobin({ status: 'amended' })]),
    ).toEqual({
      Patient: '1 created, 1 unchanged',
      Observation: '1 created, 1 updated',
    });
    expect(await desk.ask(`select status from ${IMPORTED}`)).toEqual(['AMENDED']);
  });

  it('knows a patient, an organisation and a specialist of another bundle again', async () => {
    const later = haemoglobin({ id: 'later', effectiveDateTime: '2026-11-15' });
    const renamed = organization({ name: 'Больница № 3 им. Боткина' });
    expect(await importing(everything, [patient(), renamed, practitioner(), later])).toEqual({
      Patient: '1 created, 1 unchanged',
      Organization: '1 created, 1 updated',
      Practitioner: '1 created, 1 unchanged',
      Encounter: '1 skipped',
      Observation: '2 created',
      DiagnosticReport: '1 created',
    });
    expect(await desk.ask(`select count(distinct patient_id)::int from ${IMPORTED}`)).toEqual([1]);
    expect(await desk.ask(`select name from identity.organization where name like 'Больница%'`)).toEqual([
      'Больница № 3 им. Боткина',
    ]);
  });

  it('takes the same id of another laboratory for another resource', async () => {
    const other = '019b76da-a800-7000-8000-0000000000aa';
    await desk.ask(`insert into identity.organization values ('${other}', 'Лаборатория «Ясень»', 'LAB')`);
    await importing([patient()]);
    const { laboratory, resources } = await desk.import({ laboratory: other });
    expect(laboratory).toBe(other);
    expect(resources['Patient']).toMatchObject({ created: 1 });
    expect(await desk.ask(`select count(*)::int from identity.person where family = 'Крылова'`)).toEqual([2]);
  });
});

describe('what is imported', () => {
  it('keeps the FHIR ids as business identifiers, in a namespace of the laboratory', async () => {
    await importing(everything);
    const of = (type: string, value: string) => ({ system: `urn:opeka:fhir:${DEMO_LAB.id}:${type}`, value });
    const identifiers = await desk.ask(`select jsonb_build_object('system', system, 'value', value) from (
      select system, value from identity.person_identifier where system like 'urn:opeka:fhir:%' or value = 'ЛК-17'
      union all select system, value from identity.organization_identifier
      union all select system, value from scheduling.practitioner_identifier where value = 'zorin'
      union all select system, value from lab_results.diagnostic_report_identifier where value = 'blood-count'
      union all select system, value from lab_results.observation_identifier
    ) all_of_them order by value`);
    expect(identifiers).toEqual([
      of('Patient', 'anna'),
      of('DiagnosticReport', 'blood-count'),
      of('Observation', 'hb'),
      of('Organization', 'hospital'),
      of('Practitioner', 'zorin'),
      { system: 'urn:test:record', value: 'ЛК-17' },
    ]);
  });

  it('belongs to the laboratory, and its patients to the demo’s clinic, too', async () => {
    await importing(everything);
    expect(await desk.ask(`select distinct organization_id from ${IMPORTED}`)).toEqual([DEMO_LAB.id]);
    const registered = await desk.ask(`select organization_id from identity.patient_registration
      join identity.person on id = person_id where family = 'Крылова'`);
    expect([...registered].sort()).toEqual([DEMO_LAB.id, DEMO_CLINIC.id].sort());
  });

  it('takes the names of other patients’ record numbers from nobody', async () => {
    await importing([patient()], [patient({ id: 'vera', name: [{ family: 'Лыкова' }] })]);
    expect(
      await desk.ask(`select family from identity.person join identity.person_identifier on person_id = id
        where value = 'ЛК-17'`),
    ).toEqual(['Крылова']);
    expect(await desk.ask(`select count(*)::int from identity.person where family = 'Лыкова'`)).toEqual([1]);
  });
});

const TABLE = 'lab_results.observation';
const IMPORTED = `(select * from ${TABLE} o where exists (
  select from lab_results.observation_identifier i where i.observation_id = o.id)) imported`;
const ALL_ROWS = ['person', 'person_identifier', 'patient_registration', 'organization']
  .map((table) => `select to_jsonb(t) from identity.${table} t`)
  .concat(
    ['observation', 'diagnostic_report', 'diagnostic_report_observation', 'delivered_resource'].map(
      (table) => `select to_jsonb(t) from lab_results.${table} t`,
    ),
    'select to_jsonb(t) from scheduling.practitioner t',
  )
  .join(' union all ')
  .concat(' order by 1');
