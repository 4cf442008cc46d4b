import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const BREAK = `mutation ($id: ID!, $key: String!) {
  breakGlass(input: { patientId: $id, reason: LIFE_THREAT, explanation: "Без сознания после аварии", idempotencyKey: $key }) {
    ... on GlassBroken { emergencyAccessId validUntil
      patient { name { family } contact { phone } diagnosticReports { totalCount } } } } }`;

describe('an emergency, from the glass to the review', () => {
  it('opens who the patient is and their results, is reviewed, and stands in the log with names', async () => {
    const id = personId('ward');
    const broken = await house.ask('other-doctor', BREAK, { id, key: newId() });
    expect(broken.data).toMatchObject({
      breakGlass: {
        validUntil: '2026-11-20T13:00:00+03:00',
        patient: { name: { family: 'Орлов' }, contact: null, diagnosticReports: { totalCount: 1 } },
      },
    });
    const { breakGlass } = broken.data as { breakGlass: { emergencyAccessId: string } };
    const { emergencyAccessId } = breakGlass;

    const queue = await house.ask(
      'privacy-officer',
      '{ emergencyAccesses(filter: { state: AWAITING_REVIEW }) { nodes { id practitioner { name } patient { name { family } } } } }',
    );
    const { emergencyAccesses } = queue.data as { emergencyAccesses: { nodes: { id: string }[] } };
    expect(emergencyAccesses.nodes).toContainEqual({
      id: emergencyAccessId,
      practitioner: { name: expect.any(String) as unknown },
      patient: { name: { family: 'Орлов' } },
    });

    const reviewed = await house.ask(
      'privacy-officer',
      'mutation ($id: ID!) { reviewEmergencyAccess(input: { id: $id, verdict: JUSTIFIED }) { ... on EmergencyAccessReviewed { emergencyAccess { state patient { id } } } } }',
      { id: emergencyAccessId },
    );
    expect(reviewed.data).toEqual({
      reviewEmergencyAccess: { emergencyAccess: { state: 'REVIEWED', patient: { id } } },
    });

    const log = await house.ask(
      'guardian',
      `query ($id: ID!) { patient(id: $id) {
        emergencyAccesses { nodes { id verdict } }
        accessLog(filter: { dataClass: RESULT }) { nodes {
          action actor { name role organization { name } } basis { type id } purpose } } } }`,
      { id },
    );
    expect(log.errors).toEqual([]);
    expect(log.data).toMatchObject({
      patient: {
        emergencyAccesses: { nodes: [{ id: emergencyAccessId, verdict: 'JUSTIFIED' }] },
        accessLog: {
          nodes: expect.arrayContaining([
            {
              action: 'READ',
              actor: {
                name: 'Мельник Олег Юрьевич',
                role: 'CLINICIAN',
                organization: { name: 'Клиника «Опора»' },
              },
              basis: { type: 'EMERGENCY', id: emergencyAccessId },
              purpose: 'BTG',
            },
          ]) as unknown,
        },
      },
    });
  });

  it('is explained with everything else, to the doctor who wonders', async () => {
    const id = personId('ward');
    const answer = await house.ask(
      'other-doctor',
      `query ($id: ID!) { explainAccess(patientId: $id, coordinates: ["Patient.name", "Patient.contact"]) {
        fields { coordinate decisions { permitted basis { type } reason } } } }`,
      { id },
    );
    expect(answer.data).toEqual({
      explainAccess: {
        fields: [
          {
            coordinate: 'Patient.name',
            decisions: [{ permitted: true, basis: { type: 'EMERGENCY' }, reason: null }],
          },
          {
            coordinate: 'Patient.contact',
            decisions: [{ permitted: false, basis: null, reason: 'NOT_PERMITTED' }],
          },
        ],
      },
    });
  });
});

describe('who represents a patient, in the log', () => {
  it('is named to whoever may know: the parent themself, and the grown patient', async () => {
    const query = `query ($id: ID!) { patient(id: $id) { accessLog(first: 1, filter: { action: READ }) { nodes {
      representationKind representation { representativeName { family } } } } } }`;
    const id = personId('daughter');
    await house.ask('parent', 'query ($id: ID!) { patient(id: $id) { birthDate } }', { id });
    const { data, errors } = await house.ask('parent', query, { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      patient: {
        accessLog: {
          nodes: [
            { representationKind: 'PARENT', representation: { representativeName: { family: 'Лебедева' } } },
          ],
        },
      },
    });
  });
});
