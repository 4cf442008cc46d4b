import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import {
  ADULT,
  CHILD,
  give,
  openPortal,
  publishForm,
  TEEN,
  withdraw,
  type Person,
  type Portal,
} from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const NEEDED = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  processingConsentNeeded { textKind text { version body } missingSignatures }
} } }`;
const OF_TEEN = 'PROCESSING_FIFTEEN_TO_SEVENTEEN';

interface Needed {
  readonly textKind: string;
  readonly text: { readonly version: string; readonly body: string } | null;
  readonly missingSignatures: readonly string[];
}
type Entities = readonly ({ readonly processingConsentNeeded: Needed | null } | null)[];

const references = (patients: readonly Person[]) =>
  patients.map(({ personId }) => ({ __typename: 'Patient', id: personId }));

async function entities(caller: Person, ...patients: readonly Person[]): Promise<Entities> {
  const { _entities } = await portal.data<{ _entities: Entities }>(caller, NEEDED, {
    of: references(patients),
  });
  return _entities;
}

async function needed(caller: Person, patient: Person): Promise<Needed | null | undefined> {
  const [entity] = await entities(caller, patient);
  return entity?.processingConsentNeeded;
}

describe('what is still to be signed', () => {
  it('leads two people at 16 to one consent in force, signature by signature', async () => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    const first = await needed(teen, teen);
    expect(first).toMatchObject({
      textKind: OF_TEEN,
      text: { version: '2021-04-06', body: expect.stringMatching(/^Мы, пациент/u) as string },
      missingSignatures: ['PATIENT', 'REPRESENTATIVE'],
    });
    await give(portal, parent, teen, { textVersion: first?.text?.version });

    await publishForm(portal, OF_TEEN, '2026-11');
    const second = await needed(teen, teen);
    expect(second).toMatchObject({ text: { version: '2021-04-06' }, missingSignatures: ['PATIENT'] });
    expect(await needed(parent, teen)).toEqual(second);
    const signed = await give(portal, teen, teen, { textVersion: second?.text?.version });
    expect(signed.consent?.status).toBe('ACTIVE');
    expect(await needed(teen, teen)).toBeNull();

    await withdraw(portal, parent, teen);
    expect(await needed(parent, teen)).toMatchObject({
      text: { version: '2026-11' },
      missingSignatures: ['PATIENT', 'REPRESENTATIVE'],
    });
  });

  it('is seen by those whose signature counts and by staff, with the next request', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    for (const reader of [parent, portal.registrar, portal.privacyOfficer])
      expect(await needed(reader, child)).toMatchObject({
        textKind: 'PROCESSING_UNDER_FIFTEEN',
        missingSignatures: ['REPRESENTATIVE'],
      });
    await give(portal, parent, child);
    for (const reader of [parent, portal.registrar]) expect(await needed(reader, child)).toBeNull();
  });

  it('is refused to an attorney, whose signature does not count, and no stranger learns of the patient', async () => {
    const adult = await portal.patient(ADULT);
    const attorney = await portal.representativeOf(adult, 'ATTORNEY', ['PORTAL']);
    expect(await portal.errors(attorney, NEEDED, { of: references([adult]) })).toEqual([
      ['FORBIDDEN', 'PROCESSING_CONSENT_MISSING'],
    ]);
    const nobody = { personId: newId(), accountId: '' };
    expect(await entities(portal.stranger, adult, nobody)).toEqual([null, null]);
  });

  it('asks the database as often for four patients as for two', async () => {
    const patients = [await portal.patient(ADULT), await portal.patient(TEEN)];
    for (const birthDate of [ADULT, TEEN]) patients.push(await portal.patient(birthDate));
    for (const teen of [patients[1], patients[3]]) if (teen) await give(portal, teen, teen);
    portal.takeStatements();
    await entities(portal.registrar, ...patients.slice(0, 2));
    const forTwo = portal.takeStatements();
    const four = await entities(portal.registrar, ...patients);
    expect(portal.takeStatements()).toHaveLength(forTwo.length);
    expect(forTwo.filter((statement) => /from consent c\b/u.test(statement))).toHaveLength(1);
    expect(four.map((entity) => entity?.processingConsentNeeded?.missingSignatures)).toEqual([
      ['PATIENT'],
      ['REPRESENTATIVE'],
      ['PATIENT'],
      ['REPRESENTATIVE'],
    ]);
  });
});
