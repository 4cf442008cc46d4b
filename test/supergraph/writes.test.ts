import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { practitionerId } from '../../demo/seed-identity.ts';
import { BookAppointmentDocument, SlotsDocument } from '../../schema/operations/generated/portal.ts';
import { dataOf, refusalsIn, type Answer } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const PATIENT = `query ($id: ID!) { patient(id: $id) {
  name { given } diagnosticReports { totalCount } consents { nodes { status } } portalBlock { since }
} }`;
const seen = (persona: PersonaName, patient: string) =>
  house.ask(persona, PATIENT, { id: personId(patient) });

/** One mutation about a patient; its answer's type, or why it was refused. */
async function act(persona: PersonaName, mutation: string, patient: string): Promise<string> {
  const query = `mutation ($id: ID!) { ${mutation}(input: { patientId: $id }) { __typename } }`;
  const answer = await house.ask<Record<string, { __typename: string } | null>>(persona, query, {
    id: personId(patient),
  });
  return answer.data?.[mutation]?.__typename ?? refusalsIn(answer).join();
}

const NAME_CLOSED = (reason: string) =>
  expect.arrayContaining([`patient.name FORBIDDEN ${reason}`]) as unknown;

describe('booking', () => {
  const date = '2026-12-02';
  const slots = async () => {
    const variables = { practitionerId: practitionerId('doctor'), date };
    return dataOf(await house.ask('parent', SlotsDocument, variables)).slots ?? [];
  };
  const book = (persona: PersonaName, patient: string, slotId: string, idempotencyKey: string) =>
    house.ask(persona, BookAppointmentDocument, {
      input: { patientId: personId(patient), slotId, idempotencyKey },
    });
  const bookedIn = (answer: Answer<{ readonly bookAppointment: { readonly __typename: string } | null }>) =>
    dataOf(answer).bookAppointment?.__typename;
  const appointmentsOf = async () => {
    const query = `query ($id: ID!) { patient(id: $id) { appointments(status: [BOOKED]) { nodes { id start } } } }`;
    const answer = await house.ask<{
      readonly patient: {
        readonly appointments: { readonly nodes: readonly { id: string; start: string }[] };
      };
    }>('parent', query, { id: personId('daughter') });
    return dataOf(answer).patient.appointments.nodes;
  };

  it('a mother books for her daughter: the interval is taken, and free again when she cancels', async () => {
    const [slot] = await slots();
    expect(slot?.status).toBe('FREE');
    const booked = dataOf(await book('parent', 'daughter', slot?.id ?? '', 'visit'));
    expect(booked.bookAppointment).toMatchObject({
      __typename: 'AppointmentBooked',
      appointment: { start: `${date}T09:00:00+03:00`, status: 'BOOKED' },
    });
    expect((await slots())[0]?.status).toBe('BUSY');
    expect(bookedIn(await book('adult', 'adult', slot?.id ?? '', 'mine'))).toBe('SlotTaken');

    const repeated = dataOf(await book('parent', 'daughter', slot?.id ?? '', 'visit'));
    expect(repeated).toEqual(booked);
    const [appointment, ...others] = await appointmentsOf();
    expect(others).toHaveLength(1);

    const cancel = `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id, reason: "Уезжаем" }) {
      __typename ... on AppointmentCancelled { appointment { status cancellationReason } }
    } }`;
    expect((await house.ask('stranger', cancel, { id: appointment?.id })).data).toMatchObject({
      cancelAppointment: { __typename: 'AppointmentNotFound' },
    });
    expect((await house.ask('parent', cancel, { id: appointment?.id })).data).toMatchObject({
      cancelAppointment: {
        __typename: 'AppointmentCancelled',
        appointment: { status: 'CANCELLED', cancellationReason: 'Уезжаем' },
      },
    });
    expect((await slots())[0]?.status).toBe('FREE');
    expect(await appointmentsOf()).toEqual(others);
  });

  it('a stranger may not even know that there is somebody to book for', async () => {
    const free = (await slots()).find(({ status }) => status === 'FREE');
    expect(bookedIn(await book('stranger', 'daughter', free?.id ?? '', 'k'))).toBe('PatientNotFound');
    expect((await slots()).find(({ id }) => id === free?.id)?.status).toBe('FREE');
  });

  it('a doctor, who knows the child, is told that booking is not hers', async () => {
    const free = (await slots()).find(({ status }) => status === 'FREE');
    const answer = await book('doctor', 'daughter', free?.id ?? '', 'k');
    expect(refusalsIn(answer)).toEqual(['bookAppointment FORBIDDEN NOT_PERMITTED']);
  });
});

describe('the consent to process personal data', () => {
  it('withdrawn by the teenager, closes the very next request to him and to his mother', async () => {
    expect((await seen('parent', 'teen')).errors).toEqual([]);
    expect(await act('teen', 'withdrawProcessingConsent', 'teen')).toBe('ProcessingConsentWithdrawn');
    for (const persona of ['parent', 'teen'] as const) {
      const answer = await seen(persona, 'teen');
      expect(answer.data).toEqual({
        patient: {
          name: null,
          diagnosticReports: null,
          consents: { nodes: [{ status: 'INACTIVE' }] },
          portalBlock: null,
        },
      });
      expect(refusalsIn(answer)).toEqual(NAME_CLOSED('PROCESSING_CONSENT_MISSING'));
    }
  });

  it('signed anew, opens with the second signature', async () => {
    const sign = `mutation ($id: ID!, $key: String!) {
      giveProcessingConsent(input: { patientId: $id, idempotencyKey: $key }) {
        ... on ProcessingConsentSigned { consent { status signatures { capacity } } }
      }
    }`;
    const signed = async (persona: PersonaName) => {
      const answer = await house.ask(persona, sign, { id: personId('teen'), key: persona });
      return dataOf(answer);
    };
    expect(await signed('parent')).toMatchObject({
      giveProcessingConsent: {
        consent: { status: 'PROPOSED', signatures: [{ capacity: 'REPRESENTATIVE' }] },
      },
    });
    expect(refusalsIn(await seen('parent', 'teen'))).toEqual(NAME_CLOSED('PROCESSING_CONSENT_MISSING'));
    house.clock.moveTo('2026-11-20T12:01:00+03:00');
    expect(await signed('teen')).toMatchObject({
      giveProcessingConsent: {
        consent: { status: 'ACTIVE', signatures: [{ capacity: 'REPRESENTATIVE' }, { capacity: 'PATIENT' }] },
      },
    });
    expect((await seen('parent', 'teen')).errors).toEqual([]);
  });

  it('is no stranger’s to withdraw, and no attorney’s', async () => {
    expect(await act('stranger', 'withdrawProcessingConsent', 'adult')).toBe('PatientNotFound');
    expect(await act('attorney', 'withdrawProcessingConsent', 'elder')).toBe(
      'withdrawProcessingConsent FORBIDDEN NOT_PERMITTED',
    );
    expect((await seen('adult', 'adult')).errors).toEqual([]);
  });
});

describe('the block of the portals', () => {
  beforeEach(async () => {
    for (const persona of ['parent', 'teen', 'doctor'] as const)
      expect((await seen(persona, persona === 'doctor' ? 'daughter' : 'teen')).data).not.toEqual({
        patient: null,
      });
  });

  it('of a girl of nine is her mother’s: the doctor is shut out at once, and let in again', async () => {
    const before = await seen('doctor', 'daughter');
    expect(before.data).toMatchObject({ patient: { diagnosticReports: { totalCount: 1 } } });

    expect(await act('parent', 'blockPortal', 'daughter')).toBe('PortalBlockChanged');
    const blocked = await seen('doctor', 'daughter');
    expect(blocked.data).toMatchObject({ patient: { name: null, diagnosticReports: null } });
    expect(refusalsIn(blocked)).toEqual(NAME_CLOSED('PORTAL_BLOCKED'));
    expect(blocked.text).not.toContain('Алиса');
    const mother = await seen('parent', 'daughter');
    expect(mother.data).toMatchObject({
      patient: { name: null, portalBlock: { since: '2026-11-20T12:01:00+03:00' } },
    });

    expect(await act('parent', 'unblockPortal', 'daughter')).toBe('PortalBlockChanged');
    expect((await seen('doctor', 'daughter')).data).toEqual(before.data);
    expect((await seen('parent', 'daughter')).errors).toEqual([]);
  });

  it('of a boy of sixteen is his: his mother can neither lift it nor set it', async () => {
    expect(await act('parent', 'blockPortal', 'teen')).toBe('blockPortal FORBIDDEN NOT_PERMITTED');
    expect(await act('teen', 'blockPortal', 'teen')).toBe('PortalBlockChanged');
    expect(refusalsIn(await seen('parent', 'teen'))).toEqual(NAME_CLOSED('PORTAL_BLOCKED'));
    expect(await act('parent', 'unblockPortal', 'teen')).toBe('unblockPortal FORBIDDEN NOT_PERMITTED');
    expect(refusalsIn(await seen('parent', 'teen'))).toEqual(NAME_CLOSED('PORTAL_BLOCKED'));

    expect(await act('teen', 'unblockPortal', 'teen')).toBe('PortalBlockChanged');
    expect((await seen('parent', 'teen')).errors).toEqual([]);
  });
});
