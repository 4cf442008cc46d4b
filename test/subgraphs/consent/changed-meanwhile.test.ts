import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { takePatientsTurn } from '../../../subgraphs/consent/data/signature.repository.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, CHILD, give, GIVE, openPortal, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const signaturesOf = ({ personId }: Person) =>
  portal.tables
    .selectFrom('consent_signature as s')
    .innerJoin('consent as c', 'c.id', 's.consent_id')
    .select('s.capacity')
    .where('c.patient_id', '=', personId)
    .execute();

/** Comes back once somebody waits for a turn. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waits: boolean }>`select exists (
      select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())
    ) as waits`.execute(portal.tables);
    if (rows[0]?.waits) return;
  }
}

async function revokeRepresentations({ personId }: Person): Promise<void> {
  await portal
    .database<IdentityDatabase>('identity')
    .updateTable('representation')
    .set({ revoked_at: new Date('2026-11-20T11:59:59+03:00') })
    .where('patient_id', '=', personId)
    .execute();
}

describe('while a signature waits for its turn', () => {
  it.each([
    ['it stands', 'and it signs', false, 1],
    ['it is revoked', 'and it leaves nothing', true, 0],
  ])('the representation on which it rests: %s, %s', async (_, __, isRevoked, signatures) => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    const input = { patientId: child.personId, idempotencyKey: newId() };

    const answer = await portal.tables.transaction().execute(async (transaction) => {
      await takePatientsTurn(transaction, child.personId);
      const signing = portal.ask(parent.accountId, GIVE, { input });
      await someoneWaits();
      if (isRevoked) await revokeRepresentations(child);
      return { signing };
    });

    const { data } = await answer.signing;
    expect(data?.['giveProcessingConsent']).toMatchObject(
      isRevoked
        ? { __typename: 'PatientNotFound', patientId: child.personId }
        : { __typename: 'ProcessingConsentSigned' },
    );
    expect(await signaturesOf(child)).toHaveLength(signatures);
  });
});

describe('what an operation decides after an act', () => {
  const ACTS = `mutation ($of: ID!, $key: String!) {
    withdrawn: withdrawProcessingConsent(input: { patientId: $of }) {
      ... on ProcessingConsentWithdrawn { consent { status } }
    }
    given: giveProcessingConsent(input: { patientId: $of, idempotencyKey: $key }) {
      ... on ProcessingConsentSigned { consent { status } }
    }
    blocked: blockPortal(input: { patientId: $of }) {
      ... on PortalBlockChanged { patient { portalBlock { channel } } }
    }
    unblocked: unblockPortal(input: { patientId: $of }) {
      ... on PortalBlockChanged { patient { portalBlock { channel } } }
    }
  }`;

  it('rests on what the act has changed', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    expect(await portal.data(adult, ACTS, { of: adult.personId, key: newId() })).toEqual({
      withdrawn: { consent: { status: 'INACTIVE' } },
      given: { consent: { status: 'ACTIVE' } },
      blocked: { patient: { portalBlock: { channel: 'PORTAL' } } },
      unblocked: { patient: { portalBlock: null } },
    });
  });
});
