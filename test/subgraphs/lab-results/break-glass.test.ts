import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_CLINIC, DEMO_LAB, DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { ConsentDatabase } from '../../../subgraphs/consent/data/tables.ts';
import { accountOf } from '../../support/demo.ts';
import { openWard, REASON, type Ward } from './emergency.ts';

const NOON = '2026-11-20T12:00:00+03:00';
const NOBODY = '00000000-0000-7000-8000-000000000000';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterAll(() => ward.close());
beforeEach(() => {
  ward.clock.moveTo(NOON);
});

const inputFor = (patientId: string) => ({ patientId, ...REASON, idempotencyKey: newId() });

describe('a clinician who breaks the glass', () => {
  it('sees every released result that the patient has not removed, restricted ones too, in the very answer', async () => {
    expect(await ward.resultsOf('other-doctor', 'elder')).toBeNull();
    expect(await ward.breakGlass('other-doctor', 'elder')).toMatchObject({
      __typename: 'GlassBroken',
      openedAt: '2026-11-20T12:00:00+03:00',
      validUntil: '2026-11-20T13:00:00+03:00',
      patient: {
        diagnosticReports: { totalCount: 2, nodes: [{ securityLabels: ['N'] }, { securityLabels: ['HIV'] }] },
      },
    });
  });

  it('sees them for 60 minutes, and not a moment longer', async () => {
    await ward.breakGlass('other-doctor', 'ward');
    expect(await ward.resultsOf('other-doctor', 'ward')).toBe(1);
    ward.clock.moveTo('2026-11-20T12:59:59.999+03:00');
    expect(await ward.resultsOf('other-doctor', 'ward')).toBe(1);
    ward.clock.moveTo('2026-11-20T13:00:00+03:00');
    expect(await ward.resultsOf('other-doctor', 'ward')).toBeNull();
  });

  it('opens nothing to anybody else', async () => {
    await ward.breakGlass('other-doctor', 'grown-daughter');
    expect(await ward.resultsOf('doctor', 'grown-daughter')).toBeNull();
  });

  it('does not see what the patient has removed from the portal', async () => {
    const { patient } = await ward.breakGlass('other-doctor', 'adult');
    // Olga has four results, one of which she has removed.
    expect(patient.diagnosticReports.totalCount).toBe(3);
  });

  it('reaches a patient of another clinic, with whom there is no relation at all', async () => {
    expect(await ward.breakGlass('other-doctor', 'neighbour')).toMatchObject({ __typename: 'GlassBroken' });
    expect(await ward.resultsOf('other-doctor', 'neighbour')).toBe(1);
  });

  it('leaves every read in the access log with its basis and purpose', async () => {
    const { emergencyAccessId } = await ward.breakGlass('doctor', 'neighbour');
    await ward.resultsOf('doctor', 'neighbour');
    const events = (await ward.eventsAbout('neighbour')).filter(
      ({ basisId, action }) => basisId === emergencyAccessId || action === 'BREAK_GLASS',
    );
    expect(events.at(-1)).toMatchObject({
      action: 'READ',
      permitted: true,
      basisType: 'EMERGENCY',
      purpose: 'BTG',
      dataClasses: expect.arrayContaining(['RESULT']) as unknown,
    });
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'BREAK_GLASS', permitted: true, basisType: 'EMERGENCY' }),
    );
  });
});

describe('whoever has to know', () => {
  it('is told once: the patient, and the privacy officers of patient and clinician', async () => {
    const first = await ward.breakGlass('other-doctor', 'teen');
    ward.clock.moveTo('2026-11-20T12:30:00+03:00');
    const second = await ward.breakGlass('other-doctor', 'teen');
    expect(second.emergencyAccessId).toBe(first.emergencyAccessId);
    expect(second.validUntil).toBe(first.validUntil);

    const notice = {
      kind: 'BREAK_GLASS_OPENED',
      details: { emergencyAccessId: first.emergencyAccessId },
    };
    const ofStaff = { ...notice, audience: 'STAFF', role: 'PRIVACY_OFFICER' };
    const posted = await ward.noticesAbout('teen');
    expect(posted).toHaveLength(3);
    expect(posted).toEqual(
      expect.arrayContaining([
        { ...notice, audience: 'PATIENT', organization_id: null, role: null },
        { ...ofStaff, organization_id: DEMO_CLINIC.id },
        { ...ofStaff, organization_id: DEMO_LAB.id },
      ]),
    );
  });

  it('is where the clinician works, too, when the patient is registered elsewhere', async () => {
    const posted = await ward.noticesAbout('neighbour');
    const organizations = new Set(
      posted.map((notice) => (notice as { organization_id: string | null }).organization_id),
    );
    expect(organizations).toEqual(new Set([null, DEMO_OTHER_CLINIC.id, DEMO_CLINIC.id]));
  });
});

describe('opening again', () => {
  it('after the hour opens anew, and tells anew', async () => {
    const first = await ward.breakGlass('doctor', 'elder');
    ward.clock.moveTo('2026-11-20T13:00:00+03:00');
    const second = await ward.breakGlass('doctor', 'elder');
    expect(second.emergencyAccessId).not.toBe(first.emergencyAccessId);
    expect(second.openedAt).toBe('2026-11-20T13:00:00+03:00');
  });

  it('under the same key answers the same, even after the hour, and opens nothing', async () => {
    const fields = { idempotencyKey: newId() };
    const first = await ward.breakGlass('doctor', 'ward', fields);
    ward.clock.moveTo('2026-11-20T14:00:00+03:00');
    expect((await ward.breakGlass('doctor', 'ward', fields)).emergencyAccessId).toBe(first.emergencyAccessId);
    expect(await ward.resultsOf('doctor', 'ward')).toBeNull();
  });

  it('is refused under the key of another opening', async () => {
    const fields = { idempotencyKey: newId() };
    await ward.breakGlass('doctor', 'ward', fields);
    expect(await ward.refused('doctor', 'break', { ...inputFor(personId('elder')), ...fields })).toEqual([
      ['BAD_USER_INPUT', 'idempotencyKey'],
    ]);
  });

  it('by many calls at once opens once', async () => {
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => ward.breakGlass('doctor', 'grown-daughter')),
    );
    expect(new Set(opened.map(({ emergencyAccessId }) => emergencyAccessId)).size).toBe(1);
  });
});

describe('a reason', () => {
  it.each([
    ['too short', 'надо'],
    ['of spaces', ' '.repeat(40)],
    ['without end', 'а'.repeat(1001)],
  ])('%s is refused', async (_, explanation) => {
    const input = { ...inputFor(personId('ward')), explanation };
    expect(await ward.refused('doctor', 'break', input)).toEqual([['BAD_USER_INPUT', 'explanation']]);
  });
});

describe('the glass holds', () => {
  it.each<PersonaName>(['stranger', 'insurer', 'attorney'])(
    'against %s, as if there were no patient',
    async (persona) => {
      for (const patientId of [personId('neighbour'), NOBODY, 'nobody'])
        expect(await ward.breakGlass(persona, 'neighbour', { patientId })).toEqual({
          __typename: 'PatientNotFound',
          patientId,
        });
    },
  );

  it.each<[PersonaName, string]>([
    ['adult', 'adult'],
    ['parent', 'daughter'],
    ['registrar', 'adult'],
    ['privacy-officer', 'adult'],
  ])('against %s, who knows %s and is no clinician', async (persona, patient) => {
    expect(await ward.refused(persona, 'break', inputFor(personId(patient)))).toEqual([
      ['FORBIDDEN', 'NOT_PERMITTED'],
    ]);
  });

  it('of a patient who does not exist, and leaves the try in the log', async () => {
    expect(await ward.breakGlass('doctor', 'ward', { patientId: NOBODY })).toEqual({
      __typename: 'PatientNotFound',
      patientId: NOBODY,
    });
    const events = await ward.eventsOfPatient(NOBODY);
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'BREAK_GLASS', permitted: false, reason: 'NOT_PERMITTED' }),
    );
  });
});

describe('what an emergency overrides', () => {
  const consent = () => ward.database<ConsentDatabase>('consent');

  it('is the patient’s block', async () => {
    await insertRows(consent(), 'portal_block', [
      {
        id: newId(),
        patient_id: personId('daughter'),
        since: new Date('2026-11-01T09:00:00+03:00'),
        channel: 'PORTAL' as const,
        blocked_by: null,
        until: null,
        until_channel: null,
        unblocked_by: null,
      },
    ]);
    // The doctor's referral stops at the block; the emergency does not.
    const { patient } = await ward.breakGlass('doctor', 'daughter');
    expect(patient.diagnosticReports.totalCount).toBe(2);
  });

  it('is not a review of the data’s accuracy, begun before or meanwhile', async () => {
    await ward.breakGlass('other-doctor', 'daughter');
    await insertRows(consent(), 'data_hold', [
      {
        id: newId(),
        patient_id: personId('daughter'),
        reason: 'test',
        placed_by: null,
        placed_at: new Date('2026-11-20T11:00:00+03:00'),
        ended_by: null,
        ended_at: null,
      },
    ]);
    expect(await ward.resultsOf('other-doctor', 'daughter')).toBeNull();
    expect(await ward.refused('other-doctor', 'break', inputFor(personId('daughter')))).toEqual([
      ['FORBIDDEN', 'DATA_UNDER_REVIEW'],
    ]);
  });

  it('is not the portal’s terms: a clinician who has not accepted them learns nothing of anybody', async () => {
    await sql`delete from consent.terms_acceptance where account_id = ${accountOf('doctor')}`.execute(
      ward.admin,
    );
    for (const patientId of [personId('elder'), NOBODY])
      expect(await ward.refused('doctor', 'break', inputFor(patientId))).toEqual([
        ['FORBIDDEN', 'TERMS_NOT_ACCEPTED'],
      ]);
  });
});
