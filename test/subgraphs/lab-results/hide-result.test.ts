import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { accountOf } from '../../support/demo.ts';
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

describe('a removed report', () => {
  it('is gone for its patient and for her doctor, with its observations, from every list and by its id', async () => {
    const { report, observation } = await removal.reported('adult');
    const before = await removal.found('adult', 'adult');
    expect(await removal.reportSeen('adult', report)).toBe(1);

    expect(await removal.hide('adult', report)).toEqual({
      __typename: 'ResultHidden',
      resultId: report,
      hiddenAt: NOON,
      patient: { id: personId('adult') },
    });
    expect(await removal.found('adult', 'adult')).toEqual({
      reports: before?.reports.filter((id) => id !== report),
      observations: before?.observations.filter((id) => id !== observation),
    });
    for (const persona of ['adult', 'doctor'] as const) {
      expect(await removal.reportSeen(persona, report)).toBeNull();
      expect(await removal.observationSeen(persona, observation)).toBe(false);
    }
  });

  it('is gone in the very answer', async () => {
    const { report } = await removal.reported('daughter');
    const before = (await removal.found('parent', 'daughter'))?.reports.length ?? 0;
    const hide = `mutation ($input: HideResultInput!) { hideResult(input: $input) {
      ... on ResultHidden { patient { diagnosticReports { totalCount nodes { id } } } } } }`;
    const input = { resultId: report, idempotencyKey: newId() };
    expect(await removal.data('parent', hide, { input })).toMatchObject({
      hideResult: { patient: { diagnosticReports: { totalCount: before - 1 } } },
    });
  });

  it('stays in the record as it was', async () => {
    const { report } = await removal.reported('adult');
    const recorded = () =>
      removal.tables
        .selectFrom('diagnostic_report')
        .selectAll()
        .where('id', '=', report)
        .executeTakeFirstOrThrow();
    const before = await recorded();
    await removal.hide('adult', report);
    expect(await recorded()).toEqual({ ...before, hidden_at: new Date(NOON) });
  });

  it('stays away when the laboratory corrects it', async () => {
    const { report } = await removal.reported('adult');
    await removal.hide('adult', report);
    const late = await removal.observation({ patient_id: personId('adult') });
    await removal.report({ id: report, status: 'CORRECTED' });
    await removal.deliver(report, [late]);
    expect(await removal.reportSeen('adult', report)).toBeNull();
    expect(await removal.observationSeen('adult', late)).toBe(false);
  });

  it('is not opened by breaking the glass', async () => {
    const { report } = await removal.reported('elder');
    await removal.hide('registrar', report, { paper: PAPER });
    const glass = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { __typename } }`;
    const input = {
      patientId: personId('elder'),
      reason: 'LIFE_THREAT',
      explanation: 'Без сознания после аварии',
      idempotencyKey: newId(),
    };
    expect(await removal.data('other-doctor', glass, { input })).toEqual({
      breakGlass: { __typename: 'GlassBroken' },
    });
    expect((await removal.found('other-doctor', 'elder'))?.reports).not.toContain(report);
    expect(await removal.reportSeen('other-doctor', report)).toBeNull();
  });
});

it('a single observation goes alone; its report stays', async () => {
  const { report, observation } = await removal.reported('adult');
  expect((await removal.hide('adult', observation)).__typename).toBe('ResultHidden');
  expect(await removal.observationSeen('adult', observation)).toBe(false);
  expect(await removal.reportSeen('adult', report)).toBe(0);
});

describe('whoever may remove a result', () => {
  it.each<[persona: PersonaName, patient: string, by: string, basisType: string]>([
    ['adult', 'adult', 'PATIENT', 'SELF'],
    ['teen', 'teen', 'PATIENT', 'SELF'],
    ['parent', 'daughter', 'REPRESENTATIVE', 'REPRESENTATION'],
    ['guardian', 'ward', 'REPRESENTATIVE', 'REPRESENTATION'],
  ])('is %s, for %s, without a paper', async (persona, patient, hiddenBy, basisType) => {
    const { report } = await removal.reported(patient);
    expect(await removal.hide(persona, report)).toMatchObject({ __typename: 'ResultHidden' });
    const { nodes } = await removal.hidings('registrar', patient);
    expect(nodes[0]).toMatchObject({ resultId: report, hiddenBy, organization: null, paper: null });
    expect((await removal.actsOn(patient)).at(-1)).toMatchObject({
      action: 'HIDE_RESULT',
      permitted: true,
      basisType,
      dataClasses: ['RESULT'],
    });
  });

  it('is a registrar with a paper, and only with one', async () => {
    const { report } = await removal.reported('adult');
    expect(await removal.refusedHiding('registrar', report)).toEqual([['BAD_USER_INPUT', 'paper']]);
    expect(await removal.reportSeen('adult', report)).toBe(1);
    expect((await removal.hide('registrar', report, { paper: PAPER })).__typename).toBe('ResultHidden');
    expect(await removal.reportSeen('adult', report)).toBeNull();
  });

  it('has nothing to do with paper in the portal', async () => {
    const { report } = await removal.reported('adult');
    expect(await removal.refusedHiding('adult', report, { paper: PAPER })).toEqual([
      ['BAD_USER_INPUT', 'paper'],
    ]);
    expect(await removal.reportSeen('adult', report)).toBe(1);
  });

  it.each([
    ['without a number', { number: '   ' }],
    ['of tomorrow', { writtenOn: '2026-11-21' }],
    ['without the document’s number', { identityDocument: { kind: 'PASSPORT', number: '' } }],
    ['with a number without end', { number: '1'.repeat(101) }],
  ])('is no registrar with a paper %s', async (_, fields) => {
    const { report } = await removal.reported('adult');
    expect(await removal.refusedHiding('registrar', report, { paper: { ...PAPER, ...fields } })).toEqual([
      ['BAD_USER_INPUT', 'paper'],
    ]);
  });
});

describe('whoever may not', () => {
  it.each<[persona: PersonaName, patient: string]>([
    ['parent', 'teen'],
    ['attorney', 'elder'],
    ['doctor', 'daughter'],
  ])('and sees it, like %s of %s, is told so', async (persona, patient) => {
    const { report, observation } = await removal.reported(patient);
    expect(await removal.reportSeen(persona, report)).toBe(1);
    for (const id of [report, observation])
      expect(await removal.refusedHiding(persona, id)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    expect(await removal.reportSeen(persona, report)).toBe(1);
    expect((await removal.actsOn(patient)).at(-1)).toMatchObject({ action: 'HIDE_RESULT', permitted: false });
  });

  const LOOKS_LIKE_NONE: readonly [PersonaName, string, () => Promise<string>][] = [
    ['stranger', 'anybody’s', () => removal.report()],
    ['other-doctor', 'somebody’s whom she has not referred', () => removal.report()],
    ['insurer', 'anybody’s', () => removal.report()],
    ['lab', 'its own', () => removal.report()],
    ['privacy-officer', 'a patient’s of hers', () => removal.report()],
    ['adult', 'a neighbour’s', () => removal.report({ patient_id: personId('neighbour') })],
    ['registrar', 'another clinic’s', () => removal.report({ patient_id: personId('neighbour') })],
    ['registrar', 'one that is not released', () => removal.report({ released_at: null })],
    ['parent', 'her son’s, sensitive', () => ofTeen({ security_labels: ['STD'] })],
    ['adult', 'one that she has removed', () => removal.report({ hidden_at: new Date(NOON) })],
    ['parent', 'one that her son has removed', () => ofTeen({ hidden_at: new Date(NOON) })],
    ['doctor', 'one that the patient has removed', () => removal.report({ hidden_at: new Date(NOON) })],
  ];
  const ofTeen = (facts: object) => removal.report({ patient_id: personId('teen'), ...facts });

  it.each(LOOKS_LIKE_NONE)('finds none there, like %s: %s', async (persona, _, makeReport) => {
    const id = await makeReport();
    for (const paper of [null, PAPER]) {
      const answers = await Promise.all(
        [id, NOBODY].map(async (resultId) =>
          JSON.stringify(await removal.hide(persona, resultId, { paper })).replaceAll(resultId, 'it'),
        ),
      );
      expect(answers).toEqual([answers[1], '{"__typename":"ResultNotFound","resultId":"it"}']);
    }
  });

  it('because of their account learns that of every id alike', async () => {
    const { report } = await removal.reported('elder');
    await sql`update identity.account set state = 'LOCKED' where id = ${accountOf('second-registrar')}`.execute(
      removal.admin,
    );
    for (const id of [report, NOBODY, 'no id at all'])
      expect(await removal.refusedHiding('second-registrar', id, { paper: PAPER })).toEqual([
        ['FORBIDDEN', 'ACCOUNT_LOCKED'],
      ]);
    await sql`update identity.account set state = 'ACTIVE' where id = ${accountOf('second-registrar')}`.execute(
      removal.admin,
    );
  });
});

describe('asking again', () => {
  it('under the same key answers the same, though the result is hidden by then', async () => {
    const { report } = await removal.reported('teen');
    const fields = { idempotencyKey: newId() };
    const first = await removal.hide('teen', report, fields);
    removal.clock.moveTo('2026-11-20T13:00:00+03:00');
    const { hiddenAt } = await removal.hide('teen', report, fields);
    expect(hiddenAt).toBe(first.hiddenAt);
    // The key is the account's: it opens nothing to anybody else.
    expect((await removal.hide('parent', report, fields)).__typename).toBe('ResultNotFound');
  });

  it('under the same key does not hide anew what was restored meanwhile', async () => {
    const { report } = await removal.reported('adult');
    const fields = { idempotencyKey: newId() };
    await removal.hide('adult', report, fields);
    await removal.restore('registrar', report);
    expect((await removal.hide('adult', report, fields)).__typename).toBe('ResultHidden');
    expect(await removal.reportSeen('adult', report)).toBe(1);
  });

  it('is refused under the key of another call', async () => {
    const [first, second] = [await removal.reported('adult'), await removal.reported('adult')];
    const fields = { idempotencyKey: newId() };
    await removal.hide('adult', first.report, fields);
    expect(await removal.refusedHiding('adult', second.report, fields)).toEqual([
      ['BAD_USER_INPUT', 'idempotencyKey'],
    ]);
    expect(await removal.reportSeen('adult', second.report)).toBe(1);
  });

  it('by a registrar comes to what stands', async () => {
    const { report } = await removal.reported('adult');
    await removal.hide('adult', report);
    removal.clock.moveTo('2026-11-20T13:00:00+03:00');
    expect(await removal.hide('registrar', report, { paper: PAPER })).toEqual({
      __typename: 'ResultAlreadyHidden',
      resultId: report,
      hiddenAt: NOON,
    });
  });

  it('by many calls at once hides once', async () => {
    const { report } = await removal.reported('daughter');
    const before = (await removal.hidings('registrar', 'daughter')).totalCount;
    const fields = { idempotencyKey: newId() };
    const same = await Promise.all(Array.from({ length: 4 }, () => removal.hide('parent', report, fields)));
    expect(new Set(same.map(({ __typename }) => __typename))).toEqual(new Set(['ResultHidden']));
    await Promise.all([
      removal.hide('parent', report),
      removal.hide('registrar', report, { paper: PAPER }),
      removal.hide('second-registrar', report, { paper: PAPER }),
    ]);
    expect((await removal.hidings('registrar', 'daughter')).totalCount).toBe(before + 1);
  });

  it('under another key at the same moment, finds it gone', async () => {
    const { report } = await removal.reported('daughter');
    const outcomes = await Promise.all([removal.hide('parent', report), removal.hide('parent', report)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ResultHidden', 'ResultNotFound']);
  });
});
