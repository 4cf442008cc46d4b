import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { ConsentScope } from '../../../subgraphs/consent/domain/consent.ts';
import type { SignatureCapacity } from '../../../subgraphs/consent/domain/signature.ts';
import { openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** What another subgraph reads about a patient; the access policy decides by it. */
async function facts(view: string, patientId: string): Promise<readonly unknown[]> {
  const claims = portal.database('claims');
  const { rows } = await sql`
    select * from ${sql.id('consent', `policy_${view}`)} where patient_id = ${patientId}`.execute(claims);
  return rows;
}

interface Given {
  readonly scope: ConsentScope;
  readonly signedBy?: readonly SignatureCapacity[];
  readonly isWithdrawn?: boolean;
}

async function given(
  patientId: string,
  { scope, signedBy = ['PATIENT'], isWithdrawn = false }: Given,
): Promise<string> {
  const id = newId();
  const at = new Date('2026-11-01T12:00:00+03:00');
  const isDisclosure = scope === 'DISCLOSURE';
  await insertRows(portal.tables, 'consent', [
    {
      id,
      patient_id: patientId,
      scope,
      text_version: '1',
      data_classes: [],
      actions: [],
      purposes: [],
      given_at: at,
      withdrawn_at: isWithdrawn ? at : null,
      withdrawn_by: null,
      organization_id: isDisclosure ? INSURER : null,
      claim_id: isDisclosure ? CLAIM : null,
      valid_from: isDisclosure ? '2026-11-01' : null,
      valid_through: null,
    },
  ]);
  await insertRows(
    portal.tables,
    'consent_signature',
    signedBy.map((capacity) => ({
      consent_id: id,
      capacity,
      signer_person_id: newId(),
      representation_id: null,
      signed_at: at,
      paper_number: null,
      recorded_by: null,
    })),
  );
  return id;
}

const INSURER = newId();
const CLAIM = newId();

async function block(patientId: string, until: Date | null = null): Promise<void> {
  await insertRows(portal.tables, 'portal_block', [
    {
      id: newId(),
      patient_id: patientId,
      since: new Date('2026-11-01T12:00:00+03:00'),
      channel: 'PHONE' as const,
      blocked_by: null,
      until,
      until_channel: until && ('PHONE' as const),
      unblocked_by: null,
    },
  ]);
}

async function hold(patientId: string, endedAt: Date | null = null): Promise<void> {
  await insertRows(portal.tables, 'data_hold', [
    {
      id: newId(),
      patient_id: patientId,
      reason: 'Расхождение в дате рождения',
      placed_by: null,
      placed_at: new Date('2026-11-01T12:00:00+03:00'),
      ended_by: null,
      ended_at: endedAt,
    },
  ]);
}

describe('the fact about the processing consent', () => {
  it.each<readonly SignatureCapacity[][]>([
    [[]],
    [['PATIENT']],
    [['REPRESENTATIVE']],
    [['PATIENT', 'REPRESENTATIVE']],
  ])('tells who has signed: %j', async (signedBy) => {
    const patientId = newId();
    const id = await given(patientId, { scope: 'PROCESSING', signedBy });
    expect(await facts('processing_consent', patientId)).toEqual([
      {
        patient_id: patientId,
        consent_id: id,
        signed_by_patient: signedBy.includes('PATIENT'),
        signed_by_representative: signedBy.includes('REPRESENTATIVE'),
      },
    ]);
  });

  it('is one for each patient, and none where all are withdrawn', async () => {
    const patientId = newId();
    await given(patientId, { scope: 'PROCESSING', isWithdrawn: true });
    expect(await facts('processing_consent', patientId)).toEqual([]);
    await given(patientId, { scope: 'PROCESSING' });
    expect(await facts('processing_consent', patientId)).toHaveLength(1);
    await expect(given(patientId, { scope: 'PROCESSING' })).rejects.toThrow(/consent_open_processing/);
  });
});

it('the fact about restricted results is there once the minor has signed', async () => {
  const [minor, other] = [newId(), newId()];
  const id = await given(minor, { scope: 'RESTRICTED_SHARING' });
  await given(other, { scope: 'RESTRICTED_SHARING', signedBy: ['REPRESENTATIVE'] });
  expect(await facts('restricted_sharing', minor)).toEqual([
    { patient_id: minor, consent_id: id, valid_through: null },
  ]);
  expect(await facts('restricted_sharing', other)).toEqual([]);
});

it('the fact about disclosure is there once it is signed, and until it is withdrawn', async () => {
  const [patientId, unsigned, withdrawn] = [newId(), newId(), newId()];
  const id = await given(patientId, { scope: 'DISCLOSURE' });
  await given(unsigned, { scope: 'DISCLOSURE', signedBy: [] });
  await given(withdrawn, { scope: 'DISCLOSURE', isWithdrawn: true });
  expect(await facts('disclosure', patientId)).toEqual([
    {
      consent_id: id,
      patient_id: patientId,
      organization_id: INSURER,
      claim_id: CLAIM,
      valid_from: '2026-11-01',
      valid_through: null,
    },
  ]);
  expect(await facts('disclosure', unsigned)).toEqual([]);
  expect(await facts('disclosure', withdrawn)).toEqual([]);
});

describe('the fact about restrictions', () => {
  const row = (patientId: string, portalBlocked: boolean, underReview: boolean) => ({
    patient_id: patientId,
    portal_blocked: portalBlocked,
    under_review: underReview,
  });

  it('is one for each patient, whatever restricts them', async () => {
    const [blocked, held, both, free] = [newId(), newId(), newId(), newId()];
    await block(blocked);
    await hold(held);
    await block(both);
    await hold(both);
    expect(await facts('restriction', blocked)).toEqual([row(blocked, true, false)]);
    expect(await facts('restriction', held)).toEqual([row(held, false, true)]);
    expect(await facts('restriction', both)).toEqual([row(both, true, true)]);
    expect(await facts('restriction', free)).toEqual([]);
  });

  it('is gone with what restricted them', async () => {
    const patientId = newId();
    const ended = new Date('2026-11-02T12:00:00+03:00');
    await block(patientId, ended);
    await hold(patientId, ended);
    expect(await facts('restriction', patientId)).toEqual([]);
  });
});
