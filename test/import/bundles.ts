import { Readable } from 'node:stream';

/** FHIR bundles as a laboratory writes them. All people are invented. */
export interface Entry {
  readonly fullUrl?: string;
  readonly resource?: object;
}

type Fields = Readonly<Record<string, unknown>>;

const LABORATORY_CATEGORY = [{ coding: [{ code: 'laboratory' }] }];

/** Anna, a girl of nine at the end of 2026, whose id the others refer to. */
export function patient(fields: Fields = {}): Entry {
  return entry('Patient', 'anna', {
    identifier: [{ system: 'urn:test:record', value: 'ЛК-17' }],
    name: [{ use: 'official', family: 'Крылова', given: ['Анна', 'Игоревна'] }],
    gender: 'female',
    birthDate: '2017-03-04',
    ...fields,
  });
}

export function haemoglobin(fields: Fields = {}): Entry {
  return entry('Observation', 'hb', {
    status: 'final',
    category: LABORATORY_CATEGORY,
    code: { coding: [{ system: 'http://loinc.org', code: '718-7', display: 'Гемоглобин' }] },
    subject: { reference: 'urn:uuid:anna' },
    effectiveDateTime: '2026-11-02T08:20:00+03:00',
    valueQuantity: { value: 128, unit: 'г/л', code: 'g/L' },
    ...fields,
  });
}

export function report(fields: Fields = {}): Entry {
  return entry('DiagnosticReport', 'blood-count', {
    status: 'final',
    category: [{ coding: [{ code: 'LAB' }] }],
    code: { text: 'Общий анализ крови' },
    subject: { reference: 'urn:uuid:anna' },
    issued: '2026-11-02T17:00:00+03:00',
    result: [{ reference: 'urn:uuid:hb' }],
    ...fields,
  });
}

export function organization(fields: Fields = {}): Entry {
  return entry('Organization', 'hospital', { name: 'Больница № 3', ...fields });
}

export function practitioner(fields: Fields = {}): Entry {
  return entry('Practitioner', 'zorin', { name: [{ family: 'Зорин', given: ['Пётр'] }], ...fields });
}

export function encounter(): Entry {
  return entry('Encounter', 'visit', { status: 'finished' });
}

/** @param fields `id` may be another one; an element that is undefined is left out */
function entry(resourceType: string, id: string, fields: Fields): Entry {
  const resource = { resourceType, id, ...fields };
  return { fullUrl: `urn:uuid:${resource.id}`, resource };
}

/** A bundle's JSON. */
export function bundle(...entries: readonly Entry[]): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: entries });
}

/** JSON as a file streams it, in pieces of so many bytes. */
export function stream(json: string | Uint8Array, bytes = 1000): AsyncIterable<Uint8Array> {
  const all = Buffer.from(json);
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < all.length; start += bytes) pieces.push(all.subarray(start, start + bytes));
  return Readable.from(pieces);
}
