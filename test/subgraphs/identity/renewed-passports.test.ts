import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { ADULT, change, CHILD, documentsFor, openReception, register, type Reception } from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

let number = 600_000;
const nextPassport = () => {
  number += 1;
  return `4599 ${number}`;
};

/** A mother, as she gives her name; every passport of hers is another call. */
function mother() {
  const letters = Array.from(nextPassport().slice(5), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('');
  const representative = {
    family: `Новосёлова-${letters}`,
    given: 'Ольга',
    patronymic: null,
    birthDate: ADULT,
    phone: '+79991112233',
    email: 'olga@example.org',
  };
  return (passport: string, more: object = {}) => ({
    representative,
    documents: documentsFor('PARENT', passport),
    ...more,
  });
}

const childHere = () => reception.patient(CHILD);

/** Registered and verified here, under a passport. @returns the mother's person */
async function known(named: ReturnType<typeof mother>, passport = nextPassport()) {
  const outcome = await register(reception, await childHere(), named(passport));
  const representationId = outcome.representation?.id ?? '';
  await change(reception, reception.secondRegistrar, 'verify', { representationId });
  return { personId: await representativeOf(representationId), passport };
}

async function representativeOf(representationId = ''): Promise<string> {
  const { representative_id } = await reception.tables
    .selectFrom('representation')
    .select('representative_id')
    .where('id', '=', representationId)
    .executeTakeFirstOrThrow();
  return representative_id;
}

const passportsOf = (personId: string) =>
  reception.tables
    .selectFrom('identity_document')
    .select(['number', 'superseded_at', 'recorded_by'])
    .where('person_id', '=', personId)
    .orderBy('number')
    .execute();

describe('a mother with a new passport', () => {
  it('is asked for, not guessed: reception learns ids of who she may be, and nothing is registered', async () => {
    const named = mother();
    const { personId } = await known(named);
    const child = await childHere();
    expect(await register(reception, child, named(nextPassport()))).toEqual({
      __typename: 'RepresentativeChoiceNeeded',
      candidateIds: [personId],
    });
    const rows = await reception.tables
      .selectFrom('representation')
      .select('id')
      .where('patient_id', '=', child.personId)
      .execute();
    expect(rows).toEqual([]);
  });

  it('is who she is where reception says so: her own account gets the child, once a colleague confirms', async () => {
    const named = mother();
    const { personId, passport } = await known(named);
    const renewed = nextPassport();
    const child = await childHere();
    const chosen = named(renewed, { knownRepresentativeId: personId });
    const outcome = await register(reception, child, chosen);
    expect(outcome).toMatchObject({ representation: { status: 'UNVERIFIED' } });
    expect(await representativeOf(outcome.representation?.id)).toBe(personId);
    const at = new Date('2026-11-20T09:00:00Z');
    expect(await passportsOf(personId)).toEqual([
      { number: passport, superseded_at: at, recorded_by: null },
      { number: renewed, superseded_at: null, recorded_by: reception.registrar.personId },
    ]);
    const verified = await change(reception, reception.secondRegistrar, 'verify', {
      representationId: outcome.representation?.id,
    });
    expect(verified.representation?.status).toBe('IN_FORCE');
    // From now on the new one alone is hers.
    const next = await register(reception, await childHere(), named(renewed));
    expect(await representativeOf(next.representation?.id)).toBe(personId);
    expect(await register(reception, await childHere(), named(passport))).toMatchObject({
      reason: 'REPRESENTATIVE_NOT_ACCEPTED',
    });
  });

  it('is somebody else where reception says so: a namesake inherits no child', async () => {
    const named = mother();
    const { personId, passport } = await known(named);
    const outcome = await register(
      reception,
      await childHere(),
      named(nextPassport(), { isNewRepresentative: true }),
    );
    expect(outcome.__typename).toBe('RepresentationRegistered');
    expect(await representativeOf(outcome.representation?.id)).not.toBe(personId);
    expect(await passportsOf(personId)).toMatchObject([{ number: passport, superseded_at: null }]);
  });

  it('is told of it', async () => {
    const named = mother();
    const { personId } = await known(named);
    const account = await reception.secondAccount({ personId, accountId: '' }, 'PERSON', null);
    await reception.acceptTerms(account);
    await register(reception, await childHere(), named(nextPassport(), { knownRepresentativeId: personId }));
    const { me } = await reception.data<{ me: { notices: { nodes: { kind: string }[] } } }>(
      account,
      '{ me { notices { nodes { kind } } } }',
    );
    expect(me.notices.nodes.map(({ kind }) => kind)).toContain('CREDENTIALS_CHANGED');
  });

  it('may be a patient here, without any passport on record', async () => {
    const named = mother();
    const patient = await reception.patient(ADULT);
    const { family, given, patronymic } = named('').representative;
    await reception.tables
      .updateTable('person')
      .set({ family, given, patronymic })
      .where('id', '=', patient.personId)
      .execute();
    expect(await register(reception, await childHere(), named(nextPassport()))).toMatchObject({
      candidateIds: [patient.personId],
    });
  });

  it.each<[who: string, chosen: (known: string) => Promise<string>]>([
    ['made up', () => Promise.resolve(newId())],
    ['no id', () => Promise.resolve('x')],
    ['of another name', async () => (await reception.patient(ADULT)).personId],
    [
      'a patient elsewhere',
      async () => (await reception.patient(ADULT, { at: DEMO_OTHER_CLINIC.id })).personId,
    ],
  ])('is nobody who is %s', async (_, choose) => {
    const named = mother();
    const { personId } = await known(named);
    const knownRepresentativeId = await choose(personId);
    expect(
      await register(reception, await childHere(), named(nextPassport(), { knownRepresentativeId })),
    ).toMatchObject({ __typename: 'RepresentativeNotFound' });
  });

  it('is not asked for where nobody of her name is known here', async () => {
    const named = mother();
    const elsewhere = await reception.patient(CHILD, { at: DEMO_OTHER_CLINIC.id });
    await register(reception, elsewhere, named(nextPassport()), reception.registrarElsewhere);
    const outcome = await register(reception, await childHere(), named(nextPassport()));
    expect(outcome.__typename).toBe('RepresentationRegistered');
  });

  it('is one or the other', async () => {
    const named = mother();
    const { personId } = await known(named);
    const both = named(nextPassport(), { knownRepresentativeId: personId, isNewRepresentative: true });
    await expect(register(reception, await childHere(), both)).rejects.toThrow(/knownRepresentativeId/);
  });
});
