import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import { createFixedClock } from '../../../subgraphs/_platform/clock.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { openDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import { startBackground } from '../../../subgraphs/identity/background.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { eraseDueApplications } from '../../../subgraphs/identity/use-cases/erase-applications.ts';
import { createTestDatabase, quietLog } from '../../support/database.ts';
import { DEMO } from '../../support/demo.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  office.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const SUBMIT = `mutation ($input: SubmitAccountApplicationInput!) { submitAccountApplication(input: $input) {
  __typename ... on AccountApplicationReceived { applicationId } } }`;
const REFUSE = `mutation ($input: RefuseAccountApplicationInput!) { refuseAccountApplication(input: $input) {
  __typename ... on AccountApplicationDecided { application { state } } } }`;
const APPROVE = `mutation ($input: ApproveAccountApplicationInput!) { approveAccountApplication(input: $input) {
  __typename ... on AccountApplicationDecided { application { state particularsErasedAt } } } }`;
const LIST = (state: string) => `{ accountApplications(first: 100, state: ${state}) { totalCount nodes {
  id state submittedAt decidedAt refusalReason relation particularsErasedAt isFromReception
  patient { family passport } representative { email } } } }`;

const CANARY = 'Стирайкина';
const REASON = 'Договор не заключён';

async function submitted(): Promise<string> {
  const mother = {
    family: CANARY,
    given: 'Инна',
    birthDate: '1980-01-01',
    passport: '4577 123456',
    phone: '+79001112233',
    email: 'canary@example.org',
    relation: 'PARENT',
  };
  const patient = { family: CANARY, given: 'Лев', birthDate: '2018-01-01' };
  const input = { patient, representative: mother, idempotencyKey: newId() };
  const outcome = await office.act('registrar', SUBMIT, input);
  return String(outcome['applicationId']);
}
async function refused(): Promise<string> {
  const applicationId = await submitted();
  await office.act('second-registrar', REFUSE, { applicationId, reason: REASON });
  return applicationId;
}
async function erasedBy(instant: string): Promise<void> {
  office.clock.moveTo(instant);
  await eraseDueApplications(office.tables, new Date(office.clock.now()));
}
async function listed(state: string, id: string) {
  const { nodes } = await office.act<{ nodes: { id: string }[] }>('registrar', LIST(state));
  return nodes.find((node) => node.id === id);
}
const stored = async (id: string) =>
  JSON.stringify(
    await office.tables.selectFrom('account_application').selectAll().where('id', '=', id).execute(),
  );

describe('a refused application', () => {
  it('loses who applied on the thirtieth day, and keeps what was answered when', async () => {
    const id = await refused();
    await erasedBy('2026-12-20T11:59:59+03:00');
    expect(await listed('REFUSED', id)).toMatchObject({
      patient: { family: CANARY },
      particularsErasedAt: null,
    });
    await erasedBy('2026-12-20T12:00:00+03:00');
    expect(await listed('REFUSED', id)).toEqual({
      id,
      state: 'REFUSED',
      submittedAt: '2026-11-20T12:00:00+03:00',
      decidedAt: '2026-11-20T12:00:00+03:00',
      refusalReason: REASON,
      relation: null,
      particularsErasedAt: '2026-12-20T12:00:00+03:00',
      isFromReception: true,
      patient: null,
      representative: null,
    });
    const row = await stored(id);
    for (const canary of [CANARY, '4577123456', 'canary@example.org', '+79001112233'])
      expect(row).not.toContain(canary);
  });

  it('is erased once', async () => {
    const id = await refused();
    await erasedBy('2026-12-20T12:00:00+03:00');
    const before = await stored(id);
    await erasedBy('2027-12-20T12:00:00+03:00');
    expect(await stored(id)).toBe(before);
  });
});

describe('an application that nobody decides', () => {
  it('lapses on the ninetieth day: it waits no more, and nothing is left to decide', async () => {
    const applicationId = await submitted();
    await erasedBy('2027-02-18T11:59:59+03:00');
    expect(await listed('SUBMITTED', applicationId)).toMatchObject({ patient: { family: CANARY } });
    await erasedBy('2027-02-18T12:00:00+03:00');
    expect(await listed('SUBMITTED', applicationId)).toBeUndefined();
    expect(await listed('LAPSED', applicationId)).toMatchObject({
      state: 'LAPSED',
      decidedAt: null,
      patient: null,
      representative: null,
    });
    expect(await stored(applicationId)).not.toContain(CANARY);
    const decided = { __typename: 'AccountApplicationDecided', application: { state: 'LAPSED' } };
    const approved = await office.act('second-registrar', APPROVE, { applicationId });
    expect(approved).toMatchObject(decided);
    const again = { applicationId, reason: REASON };
    expect(await office.act('second-registrar', REFUSE, again)).toMatchObject(decided);
  });

  it('is decided until then, and what is approved keeps its particulars', async () => {
    const applicationId = await submitted();
    office.clock.moveTo('2027-02-18T11:59:00+03:00');
    expect((await office.act('second-registrar', APPROVE, { applicationId })).__typename).toBe(
      'AccountApplicationApproved',
    );
    await erasedBy('2030-01-01T12:00:00+03:00');
    expect(await listed('APPROVED', applicationId)).toMatchObject({ patient: { family: CANARY } });
  });
});

it('is done in the background, by the business clock', async () => {
  const database = await createTestDatabase({ template: DEMO });
  const { connection } = database;
  const directory = await mkdtemp(join(tmpdir(), 'opeka-erasure-'));
  const db = openDatabase<IdentityDatabase>({
    connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-test',
    log: quietLog,
  });
  const id = newId();
  const particulars = { patient: { family: CANARY }, representative: null, staffRole: null };
  await insertRows(db, 'account_application', [
    {
      id,
      organization_id: DEMO_CLINIC.id,
      kind: 'PORTAL' as const,
      particulars: JSON.stringify(particulars),
      submitted_at: new Date('2026-11-20T12:00:00+03:00'),
      submitted_by: null,
      decided_at: null,
      decided_by: null,
      refusal_reason: null,
      patient_id: null,
      submitter_account_id: null,
      idempotency_key: null,
    },
  ]);
  const background = startBackground({
    connection,
    clock: createFixedClock('2027-02-18T12:00:00+03:00'),
    mail: { smtpUrl: null, from: 'Клиника <portal@clinic.example>', directory },
    portalUrl: () => Promise.resolve(null),
    log: pino({ level: 'silent' }),
  });
  // Whatever is under way comes to its end, and this comes first.
  await background.stop();
  const row = await db
    .selectFrom('account_application')
    .select(['particulars', 'particulars_erased_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({
    particulars: { patient: null, representative: null, staffRole: null, practitionerId: null },
    particulars_erased_at: new Date('2027-02-18T12:00:00+03:00'),
  });
  await db.destroy();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});
