import { sql, type Updateable } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import {
  ADULT,
  CHILD,
  GIVE,
  give,
  openPortal,
  PAPER_SIGNER,
  representationIds,
  TEEN,
  type Person,
  type Portal,
} from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const OF_PATIENT = { paperNumber: '16', paperSignedBy: 'PATIENT', signer: PAPER_SIGNER } as const;
const OF_REPRESENTATIVE = { ...OF_PATIENT, paperNumber: '17', paperSignedBy: 'REPRESENTATIVE' } as const;

const recordPaper = (patient: Person, more: object = {}) =>
  give(portal, portal.registrar, patient, { ...OF_REPRESENTATIVE, ...more });

async function change(id: string | undefined, to: Updateable<IdentityDatabase['representation']>) {
  const identity = portal.database<IdentityDatabase>('identity');
  await identity
    .updateTable('representation')
    .set(to)
    .where('id', '=', id ?? '')
    .execute();
}

const signaturesOf = ({ personId }: Person) =>
  portal.tables
    .selectFrom('consent_signature as s')
    .innerJoin('consent as c', 'c.id', 's.consent_id')
    .select(['s.capacity', 's.signer_person_id', 's.representation_id'])
    .where('c.patient_id', '=', personId)
    .execute();

async function decisionsAbout({ personId }: Person): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select event from audit.access_event where patient_id = ${personId} and event ->> 'action' = 'GIVE_PROCESSING_CONSENT'
    order by sequence`.execute(portal.admin);
  return rows;
}

describe('a registrar', () => {
  it('completes no consent at 16 where the parent’s representation is revoked and the trustee’s not verified', async () => {
    const teen = await portal.patient(TEEN);
    await portal.representativeOf(teen, 'PARENT');
    await portal.representativeOf(teen, 'TRUSTEE');
    const [parent, trustee] = await representationIds(portal, teen);
    await change(parent, { revoked_at: new Date('2026-11-01T12:00:00+03:00') });
    await change(trustee, { verified_by: null, verified_at: null });
    expect((await give(portal, portal.registrar, teen, OF_PATIENT)).consent?.status).toBe('PROPOSED');

    const nobody = { __typename: 'SignatoryNotFound', patientId: teen.personId };
    const before = await decisionsAbout(teen);
    for (const paperRepresentationId of [null, parent, trustee, newId(), 'no id'])
      expect(await recordPaper(teen, { paperRepresentationId })).toEqual(nobody);
    expect(await signaturesOf(teen)).toMatchObject([{ capacity: 'PATIENT' }]);
    expect((await decisionsAbout(teen)).length).toBe(before.length + 5);

    await change(trustee, {
      verified_by: portal.privacyOfficer.personId,
      verified_at: new Date('2026-11-20T11:59:59+03:00'),
    });
    expect((await recordPaper(teen)).consent?.status).toBe('ACTIVE');
  });

  it.each([
    ['a child', CHILD, 'FULL'],
    ['an adult without capacity', ADULT, 'NONE'],
  ] as const)(
    'records no representative’s paper for %s whom nobody represents',
    async (_, birthDate, capacity) => {
      const patient = await portal.patient(birthDate, capacity);
      expect((await recordPaper(patient)).__typename).toBe('SignatoryNotFound');
      expect(await signaturesOf(patient)).toEqual([]);
    },
  );

  it('has the signature stand under the name and the representation of the one who may sign', async () => {
    const child = await portal.patient(CHILD);
    const mother = await portal.representativeOf(child);
    const [representation] = await representationIds(portal, child);
    expect((await recordPaper(child)).consent?.status).toBe('ACTIVE');
    expect(await signaturesOf(child)).toEqual([
      { capacity: 'REPRESENTATIVE', signer_person_id: mother.personId, representation_id: representation },
    ]);
  });

  it('says which of two parents has signed', async () => {
    const child = await portal.patient(CHILD);
    await portal.representativeOf(child);
    const father = await portal.representativeOf(child);
    const [, ofFather] = await representationIds(portal, child);
    const input = { patientId: child.personId, idempotencyKey: newId(), ...OF_REPRESENTATIVE };
    expect(await portal.errors(portal.registrar, GIVE, { input })).toEqual([
      ['BAD_USER_INPUT', 'paperRepresentationId'],
    ]);
    await recordPaper(child, { paperRepresentationId: ofFather });
    expect(await signaturesOf(child)).toMatchObject([{ signer_person_id: father.personId }]);
  });

  it('names no representative of another patient', async () => {
    const [child, other] = [await portal.patient(CHILD), await portal.patient(CHILD)];
    await portal.representativeOf(other);
    const [paperRepresentationId] = await representationIds(portal, other);
    expect(await recordPaper(child, { paperRepresentationId })).toMatchObject({
      __typename: 'SignatoryNotFound',
    });
  });

  it('may use the key again once there is somebody, and hears the same ever after', async () => {
    const child = await portal.patient(CHILD);
    const idempotencyKey = newId();
    expect((await recordPaper(child, { idempotencyKey })).__typename).toBe('SignatoryNotFound');
    await portal.representativeOf(child);
    const signed = await recordPaper(child, { idempotencyKey });
    expect(signed.consent?.status).toBe('ACTIVE');
    const [representation] = await representationIds(portal, child);
    await change(representation, { revoked_at: new Date('2026-11-20T11:59:59+03:00') });
    expect(await recordPaper(child, { idempotencyKey })).toEqual(signed);
  });
});
