import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { NOBODY, openRemoval, PAPER, type Removal } from './removal.ts';

const NOON = '2026-11-20T12:00:00+03:00';

let removal: Removal;
beforeAll(async () => {
  removal = await openRemoval();
});
afterAll(() => removal.close());
beforeEach(() => {
  removal.clock.moveTo(NOON);
});

/** A report that its patient, or whoever speaks for them, has removed. */
async function removed(patient: string, by: PersonaName) {
  const result = await removal.reported(patient);
  await removal.hide(by, result.report);
  return result;
}

describe('a registrar with the hand-written request', () => {
  it('brings a report back to everybody who saw it, with its observations', async () => {
    const { report } = await removed('adult', 'adult');
    removal.clock.moveTo('2026-11-20T13:00:00+03:00');
    expect(await removal.restore('registrar', report)).toEqual({
      __typename: 'ResultRestored',
      resultId: report,
      restoredAt: '2026-11-20T13:00:00+03:00',
      patient: { id: personId('adult') },
    });
    expect(await removal.reportSeen('adult', report)).toBe(1);
    expect((await removal.found('adult', 'adult'))?.reports).toContain(report);
    expect((await removal.actsOn('adult')).at(-1)).toMatchObject({
      action: 'RESTORE_RESULT',
      permitted: true,
      basisType: 'STAFF_DUTY',
    });
  });

  it('brings back no observation that was removed by itself', async () => {
    const { report, observation } = await removal.reported('adult');
    await removal.hide('adult', observation);
    await removal.hide('adult', report);
    await removal.restore('registrar', report);
    expect(await removal.reportSeen('adult', report)).toBe(0);
    expect((await removal.restore('registrar', observation)).__typename).toBe('ResultRestored');
    expect(await removal.reportSeen('adult', report)).toBe(1);
  });

  it('is told that an observation is away with its report only', async () => {
    const { observation } = await removed('adult', 'adult');
    expect(await removal.restore('registrar', observation)).toEqual({
      __typename: 'ResultNotHidden',
      resultId: observation,
    });
  });

  it('is refused without its particulars', async () => {
    const { report } = await removed('adult', 'adult');
    for (const fields of [
      { number: ' ' },
      { writtenOn: '2026-11-21' },
      { identityDocument: { kind: 'PASSPORT', number: ' ' } },
    ])
      expect(await removal.refusedRestoring('registrar', report, { paper: { ...PAPER, ...fields } })).toEqual(
        [['BAD_USER_INPUT', 'paper']],
      );
    expect(await removal.reportSeen('adult', report)).toBeNull();
  });

  it('restores once under one key', async () => {
    const { report } = await removed('adult', 'adult');
    const fields = { idempotencyKey: newId() };
    const first = await removal.restore('registrar', report, fields);
    await removal.hide('adult', report);
    removal.clock.moveTo('2026-11-20T13:00:00+03:00');
    expect(await removal.restore('registrar', report, fields)).toEqual(first);
    expect(await removal.reportSeen('adult', report)).toBeNull();

    const another = await removed('adult', 'adult');
    expect(await removal.refusedRestoring('registrar', another.report, fields)).toEqual([
      ['BAD_USER_INPUT', 'idempotencyKey'],
    ]);
  });

  it('restores once beside a colleague, and the other finds nothing hidden', async () => {
    const { report } = await removed('adult', 'adult');
    const outcomes = await Promise.all([
      removal.restore('registrar', report),
      removal.restore('second-registrar', report),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ResultNotHidden',
      'ResultRestored',
    ]);
  });

  it('restores what came hidden from elsewhere', async () => {
    const report = await removal.report({ hidden_at: new Date('2026-11-01T09:00:00+03:00') });
    const { nodes } = await removal.hidings('registrar', 'adult', { first: 100 });
    expect(nodes.find(({ resultId }) => resultId === report)).toMatchObject({
      hiddenAt: '2026-11-01T09:00:00+03:00',
      hiddenBy: null,
    });
    expect((await removal.restore('registrar', report)).__typename).toBe('ResultRestored');
    expect(await removal.reportSeen('adult', report)).toBe(0);
  });
});

describe('nobody else restores', () => {
  it.each<[persona: PersonaName, patient: string, by: PersonaName]>([
    ['adult', 'adult', 'adult'],
    ['teen', 'teen', 'teen'],
    ['parent', 'teen', 'teen'],
    ['parent', 'daughter', 'parent'],
    ['doctor', 'daughter', 'parent'],
    ['privacy-officer', 'adult', 'adult'],
    ['stranger', 'adult', 'adult'],
    ['lab', 'adult', 'adult'],
  ])('%s finds no removed result of %s', async (persona, patient, by) => {
    const { report, observation } = await removed(patient, by);
    for (const resultId of [report, observation, NOBODY])
      expect(await removal.restore(persona, resultId)).toEqual({ __typename: 'ResultNotFound', resultId });
    expect(await removal.hidings(persona, patient)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('a registrar of another clinic finds none, like one where there is no such patient', async () => {
    const report = await removal.report({ patient_id: personId('neighbour'), hidden_at: new Date(NOON) });
    expect((await removal.restore('registrar', report)).__typename).toBe('ResultNotFound');
    expect(await removal.hidings('registrar', 'neighbour')).toEqual(
      await removal.hidings('registrar', 'neighbour', { id: NOBODY }),
    );
  });

  it.each<[persona: PersonaName, patient: string]>([
    ['adult', 'adult'],
    ['parent', 'teen'],
    ['doctor', 'daughter'],
  ])('%s, who sees a result of %s, is told that restoring is not theirs', async (persona, patient) => {
    const { report } = await removal.reported(patient);
    expect(await removal.refusedRestoring(persona, report)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });
});

describe('a registrar who represents the patient', () => {
  it('may not restore, nor learn what is hidden, by their office', async () => {
    const { report } = await removed('teen', 'teen');
    await sql`
      insert into identity.representation (id, patient_id, representative_id, kind, valid_from, registered_by,
        registered_at, verified_by, verified_at)
      values (${newId()}, ${personId('teen')}, ${personId('registrar')}, 'PARENT', '2026-01-01',
        ${personId('second-registrar')}, ${NOON}, ${personId('privacy-officer')}, ${NOON})`.execute(
      removal.admin,
    );
    expect((await removal.restore('registrar', report)).__typename).toBe('ResultNotFound');
    expect((await removal.hide('registrar', report, { paper: PAPER })).__typename).toBe('ResultNotFound');
    expect(await removal.hidings('registrar', 'teen')).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await removal.restore('second-registrar', report)).__typename).toBe('ResultRestored');
  });
});

describe('the record of removals', () => {
  it('says who, when and by which paper, and not what the result says', async () => {
    const { report } = await removal.reported('ward');
    const paper = { ...PAPER, identityDocument: { kind: 'OTHER', number: 'VII-1' } };
    await removal.hide('registrar', report, { paper });
    removal.clock.moveTo('2026-11-20T13:00:00+03:00');
    await removal.restore('second-registrar', report);
    expect((await removal.hidings('registrar', 'ward')).nodes).toEqual([
      {
        resultId: report,
        resultKind: 'DIAGNOSTIC_REPORT',
        category: 'LABORATORY',
        state: 'RESTORED',
        hiddenAt: NOON,
        hiddenBy: 'STAFF',
        organization: { id: DEMO_CLINIC.id },
        paper: { number: '14-02/87', writtenOn: '2026-11-19' },
        identityDocument: { kind: 'OTHER', number: 'VII-1' },
        restoredAt: '2026-11-20T13:00:00+03:00',
        restoredAtOrganization: { id: DEMO_CLINIC.id },
        restorationPaper: { number: '14-02/87', writtenOn: '2026-11-19' },
        restorationIdentityDocument: { kind: 'PASSPORT', number: '4509 123456' },
        patient: { id: personId('ward') },
      },
    ]);
  });

  it('narrows to a state, and comes page by page', async () => {
    const results = [await removed('daughter', 'parent'), await removed('daughter', 'parent')];
    await removal.restore('registrar', results[0]?.report ?? '');
    const listed = async (variables: object) => {
      const { nodes } = await removal.hidings('registrar', 'daughter', variables);
      return nodes.map(({ resultId }) => resultId);
    };
    expect(await listed({ filter: { state: 'HIDDEN' } })).not.toContain(results[0]?.report);
    expect(await listed({ filter: { state: 'RESTORED' } })).toEqual([results[0]?.report]);

    const { totalCount, pageInfo } = await removal.hidings('registrar', 'daughter', { first: 1 });
    const rest = await removal.hidings('registrar', 'daughter', { after: pageInfo.endCursor });
    expect([rest.totalCount, rest.nodes.length]).toEqual([totalCount, totalCount - 1]);
  });

  it('is never changed, not by the subgraph itself either', async () => {
    const { report } = await removed('adult', 'adult');
    await removal.restore('registrar', report);
    for (const table of ['result_hiding', 'result_restoration'] as const) {
      await expect(removal.tables.deleteFrom(table).execute()).rejects.toThrow('permission denied');
      await expect(removal.tables.updateTable(table).set({ paper_number: '1' }).execute()).rejects.toThrow(
        'permission denied',
      );
    }
  });
});
