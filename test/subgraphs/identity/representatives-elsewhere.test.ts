import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { ADULT, change, CHILD, documentsFor, openReception, register, type Reception } from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

let number = 500_000;
/** Somebody whose papers a registrar has seen, and the contact that the registrar chooses to write down. */
function newcomer() {
  number += 1;
  const passport = `4588 ${number}`;
  const letters = Array.from(String(number), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('');
  const named = (email: string, more: object = {}) => ({
    representative: {
      family: `Приезжая-${letters}`,
      given: 'Алла',
      patronymic: null,
      birthDate: ADULT,
      phone: '+79991112233',
      email,
      ...more,
    },
    documents: documentsFor('PARENT', passport),
  });
  const records = async () => {
    const rows = await reception.tables
      .selectFrom('person as p')
      .innerJoin('identity_document as d', 'd.person_id', 'p.id')
      .select(['p.id', 'p.email'])
      .where('d.number', '=', passport)
      .orderBy('p.id')
      .execute();
    return rows.map(({ email }) => email);
  };
  return { named, records };
}

const childHere = () => reception.patient(CHILD);
const childElsewhere = () => reception.patient(CHILD, { at: DEMO_OTHER_CLINIC.id });
const colleagueElsewhere = async () =>
  reception.secondAccount(await reception.patient('1971-01-01'), 'REGISTRAR', DEMO_OTHER_CLINIC.id);

describe('a representative whom another clinic’s registrar has registered', () => {
  it('alone, is somebody new here: with the contact that they give here', async () => {
    const { named, records } = newcomer();
    const planted = named('planted@example.org');
    await register(reception, await childElsewhere(), planted, reception.registrarElsewhere);
    const answer = await register(reception, await childHere(), named('own@example.org'));
    expect(answer.__typename).toBe('RepresentationRegistered');
    expect(await records()).toEqual(['planted@example.org', 'own@example.org']);
  });

  it('alone and under another name, is turned away nowhere else', async () => {
    const { named, records } = newcomer();
    const planted = named('planted@example.org', { given: 'Иная' });
    await register(reception, await childElsewhere(), planted, reception.registrarElsewhere);
    const answer = await register(reception, await childHere(), named('own@example.org'));
    expect(answer.__typename).toBe('RepresentationRegistered');
    expect(await records()).toHaveLength(2);
  });

  it('and a colleague verified, is the person on record here, too', async () => {
    const { named, records } = newcomer();
    const elsewhere = await register(
      reception,
      await childElsewhere(),
      named('known@example.org'),
      reception.registrarElsewhere,
    );
    const verifying = { representationId: elsewhere.representation?.id };
    const verified = await change(reception, await colleagueElsewhere(), 'verify', verifying);
    expect(verified.__typename).toBe('RepresentationChanged');
    await register(reception, await childHere(), named('other@example.org'));
    expect(await records()).toEqual(['known@example.org']);
    const misspelt = named('other@example.org', { given: 'Иная' });
    expect(await register(reception, await childHere(), misspelt)).toMatchObject({
      reason: 'REPRESENTATIVE_NOT_ACCEPTED',
    });
    const revoking = { ...verifying, reason: 'DISPUTE' };
    await change(reception, reception.registrarElsewhere, 'revoke', revoking);
    await register(reception, await childHere(), named('own@example.org'), reception.secondRegistrar);
    expect(await records()).toEqual(['known@example.org', 'own@example.org']);
  });
});

describe('a representative whom nobody has verified yet', () => {
  it('is one person for whoever writes the same, and for the registrar who wrote it', async () => {
    const { named, records } = newcomer();
    await register(reception, await childHere(), named('own@example.org'));
    await register(reception, await childHere(), named('misread@example.org'));
    await register(reception, await childHere(), named('Own@example.org'), reception.secondRegistrar);
    expect(await records()).toEqual(['own@example.org']);
  });

  it('lends their record to no colleague who was given another contact', async () => {
    const { named, records } = newcomer();
    await register(reception, await childHere(), named('planted@example.org'));
    await register(reception, await childHere(), named('own@example.org'), reception.secondRegistrar);
    expect(await records()).toEqual(['planted@example.org', 'own@example.org']);
  });

  it('is open already for the same patient, whoever writes it', async () => {
    const { named, records } = newcomer();
    const child = await childHere();
    const { representation } = await register(reception, child, named('own@example.org'));
    const again = await register(reception, child, named('other@example.org'), reception.secondRegistrar);
    expect(again).toMatchObject({
      __typename: 'RepresentationAlreadyOpen',
      representation: { id: representation?.id },
    });
    expect(await records()).toHaveLength(1);
  });
});
