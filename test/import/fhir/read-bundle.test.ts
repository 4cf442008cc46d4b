import { describe, expect, it } from 'vitest';
import type { ImportedResource } from '../../../import/fhir/imported-resource.ts';
import { readBundle } from '../../../import/fhir/read-bundle.ts';
import {
  bundle,
  encounter,
  haemoglobin,
  organization,
  patient,
  practitioner,
  report,
  stream,
  type Entry,
} from '../bundles.ts';

const read = (text: string) => readBundle(stream(text));

async function taken(...entries: readonly Entry[]): Promise<readonly ImportedResource[]> {
  const { resources, refusals } = await read(bundle(...entries));
  expect(refusals).toEqual([]);
  return resources;
}

async function refused(text: string) {
  const { refusals, resources } = await read(text);
  expect(resources).toEqual([]);
  return refusals.map(({ entry, resourceType, reason, element }) => [entry, resourceType, reason, element]);
}

describe('a bundle', () => {
  it('is taken with everything that it holds for us', async () => {
    const resources = await taken(
      patient(),
      organization(),
      practitioner(),
      encounter(),
      haemoglobin(),
      report(),
    );
    expect(resources.map(({ type, id }) => `${type}/${id}`)).toEqual([
      'Patient/anna',
      'Organization/hospital',
      'Practitioner/zorin',
      'Observation/hb',
      'DiagnosticReport/blood-count',
    ]);
  });

  it('says how much it holds, and what of it is skipped for which reason', async () => {
    const pulse = haemoglobin({ id: 'pulse', category: [{ coding: [{ code: 'vital-signs' }] }] });
    const { tally } = await read(bundle(patient(), encounter(), haemoglobin(), pulse));
    expect(tally.get('Patient')).toMatchObject({ read: 1, skipped: 0 });
    expect(tally.get('Encounter')).toMatchObject({ read: 1, skippedBecause: { NOT_IMPORTED: 1 } });
    expect(tally.get('Observation')).toMatchObject({ read: 2, skippedBecause: { CATEGORY_VITAL_SIGNS: 1 } });
  });

  it('may hold nothing', async () => {
    expect(await taken()).toEqual([]);
  });

  it('may hold several patients as long as it holds no results', async () => {
    expect(await taken(patient(), patient({ id: 'vera' }))).toHaveLength(2);
  });

  it('leaves observations of other categories out of its reports', async () => {
    const exam = haemoglobin({ id: 'exam', category: [{ coding: [{ code: 'exam' }] }] });
    const result = [{ reference: 'urn:uuid:exam' }, { reference: 'urn:uuid:hb' }];
    const [, , blood] = await taken(patient(), exam, haemoglobin(), report({ result }));
    expect(blood?.content).toMatchObject({ observationIds: ['hb'] });
  });
});

describe('a reference', () => {
  it.each([
    ['a urn:uuid', 'urn:uuid:anna', patient()],
    ['a type and an id', 'Patient/anna', patient()],
    ['a version', 'Patient/anna/_history/3', patient()],
    [
      'a full URL',
      'https://lab.test/fhir/Patient/anna',
      { ...patient(), fullUrl: 'https://lab.test/fhir/Patient/anna' },
    ],
    ['an id without a full URL', 'urn:uuid:anna', { resource: patient().resource ?? {} }],
  ])('may be %s', async (_, reference, anna) => {
    const subject = { reference };
    expect(await taken(anna, haemoglobin({ subject }), report({ subject }))).toHaveLength(3);
  });

  it('finds a resource without an id by its full URL', async () => {
    const fullUrl = 'urn:uuid:0b6ff3d7-5a7e-4b56-8f7a-5f7a0c8e9d10';
    const anna = { ...patient({ id: undefined }), fullUrl };
    const [found] = await taken(anna, haemoglobin({ subject: { reference: fullUrl } }));
    expect(found?.id).toBe('0b6ff3d7-5a7e-4b56-8f7a-5f7a0c8e9d10');
  });
});

describe('a patient', () => {
  const content = async (fields: Record<string, unknown>) => (await taken(patient(fields)))[0]?.content;

  it.each([
    ['without a gender', { gender: undefined }, { sex: 'UNKNOWN' }],
    [
      'deceased at a time',
      { deceasedDateTime: '2020-05-06' },
      { isDeceased: true, deceasedAt: '2020-05-05T21:00:00.000Z' },
    ],
    ['deceased, nobody says when', { deceasedBoolean: true }, { isDeceased: true, deceasedAt: null }],
    [
      'with a phone written the Russian way',
      { telecom: [{ system: 'phone', value: '8 (900) 123-45-67' }] },
      { phone: '+79001234567' },
    ],
    ['with a phone that is no number', { telecom: [{ system: 'phone', value: '555-12' }] }, { phone: null }],
    ['with an e-mail', { telecom: [{ system: 'email', value: 'a@b.test' }] }, { email: 'a@b.test' }],
  ])('%s', async (_, fields, expected) => {
    expect(await content(fields)).toMatchObject(expected);
  });

  it('keeps record numbers, and no numbers of documents', async () => {
    const typed = (code: string, system: string) => ({ type: { coding: [{ code }] }, system, value: '1' });
    const identifier = [
      typed('MR', 'urn:test:record'),
      typed('SS', 'http://hl7.org/fhir/sid/us-ssn'),
      typed('PPN', 'urn:test:passport'),
      typed('DL', 'urn:test:licence'),
      { system: 'urn:oid:1.2.643.100.3', value: '112-233-445 95' },
      { value: 'without a namespace' },
    ];
    expect(await content({ identifier })).toMatchObject({
      identifiers: [{ system: 'urn:test:record', value: '1' }],
    });
  });
});

describe('an observation', () => {
  const content = async (fields: Record<string, unknown>) =>
    (await taken(patient(), haemoglobin({ valueQuantity: undefined, ...fields })))[1]?.content;

  it.each([
    [
      'a quantity',
      { valueQuantity: { value: 5.5, comparator: '<', unit: 'ммоль/л', code: 'mmol/L' } },
      { quantity: { value: '5.5', comparator: '<', unit: 'ммоль/л', code: 'mmol/L' }, text: null },
    ],
    [
      'a whole number',
      { valueInteger: 7 },
      { quantity: { value: '7', comparator: null, unit: null, code: null } },
    ],
    ['words', { valueString: 'не обнаружено' }, { quantity: null, text: 'не обнаружено' }],
    [
      'a code',
      { valueCodeableConcept: { coding: [{ code: 'NEG', display: 'отрицательно' }] } },
      { text: 'отрицательно' },
    ],
    ['a ratio', { valueRatio: { numerator: { value: 1 }, denominator: { value: 64 } } }, { text: '1:64' }],
    [
      'a range',
      { valueRange: { low: { value: 0 }, high: { value: 1.5, unit: 'в п/з' } } },
      { text: '0–1.5 в п/з' },
    ],
    ['yes or no', { valueBoolean: true }, { text: 'да' }],
    ['why there is none', { dataAbsentReason: { text: 'гемолиз' } }, { text: 'гемолиз' }],
    [
      'parts',
      {
        component: [
          { code: { text: 'A' }, valueQuantity: { value: 2, unit: 'мл' } },
          { code: { text: 'B' } },
        ],
      },
      { text: 'A: 2 мл; B: —' },
    ],
  ])('says %s', async (_, value, expected) => {
    expect(await content(value)).toMatchObject(expected);
  });

  it('has its range, its interpretation and its time', async () => {
    const read = await content({
      referenceRange: [{ low: { value: 3.5 }, high: { value: 6.1 }, text: 'натощак' }],
      interpretation: [{ coding: [{ code: 'H' }] }],
      effectiveDateTime: undefined,
      effectivePeriod: { start: '2026-11-02T08:00:00Z' },
    });
    expect(read).toMatchObject({
      referenceRange: { low: '3.5', high: '6.1', text: 'натощак' },
      interpretation: 'H',
      effectiveAt: '2026-11-02T08:00:00.000Z',
    });
  });
});

describe('refused is', () => {
  it.each([
    ['what is no JSON', '{"resourceType": "Bundle", "entry": [', [[null, null, 'BROKEN_JSON', null]]],
    [
      'an entry that is no JSON',
      '{"resourceType":"Bundle","type":"batch","entry":[{a}]}',
      [[null, null, 'BROKEN_JSON', null]],
    ],
    ['another resource', JSON.stringify(patient().resource), [[null, null, 'NOT_A_BUNDLE', null]]],
    ['a list', '[]', [[null, null, 'NOT_A_BUNDLE', null]]],
    [
      'a bundle of answers',
      '{"resourceType":"Bundle","type":"transaction-response"}',
      [[null, null, 'BUNDLE_TYPE_NOT_TAKEN', null]],
    ],
    ['an entry without a resource', bundle(patient(), {}), [[1, null, 'ENTRY_WITHOUT_RESOURCE', null]]],
    [
      'a resource without a type',
      bundle({ resource: { id: 'x' } }),
      [[0, null, 'ENTRY_WITHOUT_RESOURCE', null]],
    ],
    [
      'a resource without an id',
      bundle({ resource: patient({ id: undefined }).resource ?? {} }),
      [[0, 'Patient', 'MISSING_ID', null]],
    ],
    [
      'a result without a subject',
      bundle(patient(), haemoglobin({ subject: undefined })),
      [[1, 'Observation', 'MISSING_SUBJECT', 'subject']],
    ],
    [
      'a report without a subject',
      bundle(patient(), haemoglobin(), report({ subject: {} })),
      [[2, 'DiagnosticReport', 'MISSING_SUBJECT', 'subject']],
    ],
    [
      'an impossible birth date',
      bundle(patient({ birthDate: '2021-02-30' })),
      [[0, 'Patient', 'IMPOSSIBLE_DATE', 'birthDate']],
    ],
    [
      'a birth date without a day',
      bundle(patient({ birthDate: '2017-03' })),
      [[0, 'Patient', 'MISSING_BIRTH_DATE', 'birthDate']],
    ],
    [
      'no birth date',
      bundle(patient({ birthDate: undefined })),
      [[0, 'Patient', 'MISSING_BIRTH_DATE', 'birthDate']],
    ],
    ['no name', bundle(patient({ name: [] })), [[0, 'Patient', 'MISSING_NAME', 'name']]],
    [
      'an impossible time of a result',
      bundle(patient(), haemoglobin({ effectiveDateTime: '0000-01-01' })),
      [[1, 'Observation', 'IMPOSSIBLE_DATE', 'effectiveDateTime']],
    ],
    [
      'an impossible time of a report',
      bundle(patient(), haemoglobin(), report({ issued: 'вчера' })),
      [[2, 'DiagnosticReport', 'IMPOSSIBLE_DATE', 'issued']],
    ],
    [
      'a status that FHIR does not know',
      bundle(patient(), haemoglobin({ status: 'done' })),
      [[1, 'Observation', 'INVALID_RESOURCE', 'status']],
    ],
    [
      'a value that is no number',
      bundle(patient(), haemoglobin({ valueQuantity: { value: '128' } })),
      [[1, 'Observation', 'INVALID_RESOURCE', 'valueQuantity.value']],
    ],
    [
      'a text that cannot be stored',
      bundle(patient(), haemoglobin({ valueString: 'a\0b' })),
      [[1, 'Observation', 'INVALID_RESOURCE', 'valueString']],
    ],
    [
      'a result of somebody else',
      bundle(patient(), haemoglobin({ subject: { reference: 'urn:uuid:vera' } })),
      [[1, 'Observation', 'ANOTHER_PATIENT', 'subject']],
    ],
    [
      'any observation of somebody else',
      bundle(
        patient(),
        haemoglobin(),
        haemoglobin({ id: 'pulse', category: [], subject: { reference: 'urn:uuid:vera' } }),
      ),
      [[2, 'Observation', 'ANOTHER_PATIENT', 'subject']],
    ],
    ['a result and no patient', bundle(haemoglobin()), [[null, null, 'NO_PATIENT', null]]],
    [
      'a result and two patients',
      bundle(patient(), patient({ id: 'vera' }), haemoglobin()),
      [[null, null, 'SEVERAL_PATIENTS', null]],
    ],
    [
      'a report whose observation is missing',
      bundle(patient(), report()),
      [[1, 'DiagnosticReport', 'UNRESOLVED_RESULT', 'result']],
    ],
    [
      'every entry that is at fault',
      bundle(patient({ name: [] }), haemoglobin({ status: 1 })),
      [
        [0, 'Patient', 'MISSING_NAME', 'name'],
        [1, 'Observation', 'INVALID_RESOURCE', 'status'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await refused(text)).toEqual(expected);
  });

  it('not an observation of a device or a group that is skipped', async () => {
    const ambient = haemoglobin({ id: 'room', category: [], subject: { reference: 'Device/thermometer' } });
    expect(await taken(patient(), haemoglobin(), ambient)).toHaveLength(2);
  });
});
