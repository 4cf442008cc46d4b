import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonaName } from '../../demo/personas.ts';
import { UsageError } from '../../import/arguments.ts';
import { checkLink } from '../../import/link-persona.ts';
import { bundle, haemoglobin, patient, report } from './bundles.ts';
import { openImportDesk, type ImportDesk } from './import-desk.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const RESULTS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  diagnosticReports { totalCount nodes { performer { id } observations { nodes { quantity { value } } } } }
} } }`;

/** What a persona sees of the imported patient. */
async function seenBy(persona: PersonaName) {
  const [id] = await desk.ask(`select id from identity.person where family = 'Крылова'`);
  const of = [{ __typename: 'Patient', id }];
  return desk.see(persona, RESULTS, { of });
}

async function importPatient(fields: Record<string, unknown> = {}, security: readonly object[] = []) {
  const meta = { security };
  await desk.file('1.json', bundle(patient(fields), haemoglobin({ meta }), report({ meta })));
  await desk.import();
}

const link = async (persona: string, patientIdentifier = 'anna') => {
  const { links, isComplete } = await desk.import({ paths: [], links: [{ persona, patientIdentifier }] });
  const [only] = links;
  return { outcome: only?.outcome, kind: only?.kind, reason: only?.reason, isComplete };
};

const ORDINARY = [{ code: 'N' }];
const ONE_RESULT = {
  _entities: [
    {
      diagnosticReports: {
        totalCount: 1,
        nodes: [
          {
            performer: expect.anything() as unknown,
            observations: { nodes: [{ quantity: { value: '128' } }] },
          },
        ],
      },
    },
  ],
};
const NO_RESULT = { _entities: [{ diagnosticReports: { totalCount: 0, nodes: [] } }] };
const NOBODY = { _entities: [null] };

describe('linking a persona', () => {
  it('makes a parent of a child under 15, who then sees unlabelled results, too', async () => {
    await importPatient();
    expect(await seenBy('stranger')).toEqual(NOBODY);
    expect(await link('stranger')).toEqual({
      outcome: 'created',
      kind: 'PARENT',
      reason: null,
      isComplete: true,
    });
    expect(await seenBy('stranger')).toEqual(ONE_RESULT);
    expect(await seenBy('adult')).toEqual(NOBODY);
  });

  it('finds the patient by a record number as well, and changes nothing the second time', async () => {
    await importPatient();
    expect(await link('parent', 'ЛК-17')).toMatchObject({ outcome: 'created' });
    expect(await link('parent')).toMatchObject({ outcome: 'unchanged', kind: 'PARENT' });
    expect(
      await desk.ask(`select count(*)::int from identity.representation r
      join identity.person p on p.id = r.patient_id where p.family = 'Крылова'`),
    ).toEqual([1]);
  });

  it('gives the consent at 16 both signatures, and leaves unlabelled results to the teenager', async () => {
    await importPatient({ birthDate: '2010-05-01' });
    expect(await link('parent')).toMatchObject({ kind: 'PARENT' });
    expect(await seenBy('parent')).toEqual(NO_RESULT);
    expect(
      await desk.ask(`select capacity from consent.consent_signature s join consent.consent c on c.id = consent_id
      join identity.person p on p.id = c.patient_id where family = 'Крылова' order by 1`),
    ).toEqual(['PATIENT', 'REPRESENTATIVE']);
  });

  it.each([
    ['ordinary', ORDINARY, ONE_RESULT],
    ['unlabelled', [], NO_RESULT],
  ])('makes an attorney of an adult; %s results are seen accordingly', async (_, security, expected) => {
    await importPatient({ birthDate: '1980-05-01' }, security);
    expect(await link('attorney')).toMatchObject({ outcome: 'created', kind: 'ATTORNEY' });
    expect(await seenBy('attorney')).toEqual(expected);
  });

  it.each([
    ['is unknown', {}, 'nobody', 'PATIENT_NOT_FOUND'],
    ['has died', { deceasedDateTime: '2020-01-01' }, 'anna', 'PATIENT_DECEASED'],
  ])('is refused where the patient %s', async (_, fields, identifier, reason) => {
    await importPatient(fields);
    expect(await link('parent', identifier)).toEqual({
      outcome: 'refused',
      kind: null,
      reason,
      isComplete: false,
    });
    expect(
      await desk.ask(`select count(*)::int from identity.representation r
      join identity.person p on p.id = r.patient_id where p.family = 'Крылова'`),
    ).toEqual([0]);
  });

  it('is refused where several patients have the identifier', async () => {
    const of = (id: string, system: string) => patient({ id, identifier: [{ system, value: 'ЛК-1' }] });
    await desk.file('1.json', bundle(of('anna', 'urn:test:one'), of('vera', 'urn:test:two')));
    await desk.import();
    expect(await link('parent', 'ЛК-1')).toMatchObject({ reason: 'SEVERAL_PATIENTS_FOUND' });
  });

  it.each(['doctor', 'insurer', 'nobody-at-all'])('is a wrong call for %s', (persona) => {
    expect(() => checkLink({ persona, patientIdentifier: 'anna' })).toThrow(UsageError);
  });
});
