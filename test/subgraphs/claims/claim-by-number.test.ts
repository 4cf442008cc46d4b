import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day, event } from './events.ts';
import { openOffice, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const CLAIM = `query ($number: String!) {
  claim(number: $number) {
    id number status outcome risk eventOn submittedAt changedAt approvedBenefit
    timeline { at status reason }
    coverage { number status programme feeChargedOn validThrough sumInsuredA sumInsuredB insurer { id } patient { id } }
    insurer { id }
    patient { id }
  }
}`;
const NONE = { data: { claim: null } };

const ask = (caller: { accountId: string }, number: string) =>
  office.ask(caller.accountId, CLAIM, { number });

describe('claim(number)', () => {
  it('tells an insurer where its claim stands, and not who the patient is', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const claim = await office.claim(patient, insurer, {
      events: [
        event('SUBMITTED', day(2)),
        event('UNDER_REVIEW', day(3)),
        event('PARTIALLY_APPROVED', day(10), {
          reason: 'Дни сверх 122 не оплачиваются, п. 3.6.3',
          approvedBenefitKopecks: 4_500_000n,
        }),
      ],
    });
    expect(await ask(insurer, claim.number)).toEqual({
      data: {
        claim: {
          id: claim.id,
          number: claim.number,
          status: 'PARTIALLY_APPROVED',
          outcome: 'PARTIAL',
          risk: 'DISABILITY_ILLNESS',
          eventOn: '2026-10-10',
          submittedAt: '2026-11-02T12:00:00+03:00',
          changedAt: '2026-11-10T12:00:00+03:00',
          approvedBenefit: '4500000',
          timeline: [
            { at: '2026-11-02T12:00:00+03:00', status: 'SUBMITTED', reason: null },
            { at: '2026-11-03T12:00:00+03:00', status: 'UNDER_REVIEW', reason: null },
            {
              at: '2026-11-10T12:00:00+03:00',
              status: 'PARTIALLY_APPROVED',
              reason: 'Дни сверх 122 не оплачиваются, п. 3.6.3',
            },
          ],
          coverage: {
            number: `C-${claim.coverageId}`,
            status: 'ACTIVE',
            programme: '8',
            feeChargedOn: '2026-01-15',
            validThrough: '2028-01-15',
            sumInsuredA: '100000000',
            sumInsuredB: '30000000',
            insurer: { id: insurer.organizationId },
            patient: null,
          },
          insurer: { id: insurer.organizationId },
          patient: null,
        },
      },
    });
  });

  it('is the same for another insurer’s, an unknown and an impossible number', async () => {
    const [insurer, other, patient] = [
      await office.insurer(),
      await office.insurer(),
      await office.patient(),
    ];
    const { number } = await office.claim(patient, insurer);
    await office.claim(patient, other);
    for (const asked of [number, `K-${newId()}`, number.toUpperCase(), '', 'K\u0001', 'x'.repeat(500)])
      expect(await ask(other, asked)).toEqual(NONE);
  });

  it('is nothing to strangers, and to staff', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const { number } = await office.claim(patient, insurer);
    for (const caller of [await office.person(), await office.patient()])
      expect(await ask(caller, number)).toEqual(NONE);
  });

  it('is there for the insured person and an attorney for claims, not for one for the portal alone', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const claim = await office.claim(patient, insurer);
    const found = {
      data: { claim: expect.objectContaining({ id: claim.id, patient: { id: patient.personId } }) as object },
    };
    expect(await ask(patient, claim.number)).toEqual(found);
    expect(await ask(await office.attorneyOf([patient], ['CLAIMS']), claim.number)).toEqual(found);
    expect(await ask(await office.attorneyOf([patient], ['PORTAL']), claim.number)).toEqual(NONE);
  });

  it('is there for a beneficiary, without the contract and the patient behind it', async () => {
    const [insurer, patient, heir] = [await office.insurer(), await office.patient(), await office.person()];
    const claim = await office.claim(patient, insurer, {
      risk: 'ACCIDENT_DEATH',
      beneficiaryPersonIds: [heir.personId],
    });
    const { data, errors } = await ask(heir, claim.number);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      claim: { id: claim.id, status: 'SUBMITTED', coverage: null, patient: null },
    });
  });

  it('is nothing to the insurer before it is submitted, nor once its contract has ended', async () => {
    const patient = await office.patient();
    const insurer = await office.insurer();
    const draft = await office.claim(patient, insurer, { status: 'DRAFT' });
    const abandoned = await office.claim(patient, insurer, {
      events: [event('DRAFT', day(1)), event('WITHDRAWN', day(2))],
    });
    for (const { number } of [draft, abandoned]) {
      expect(await ask(insurer, number)).toEqual(NONE);
      expect((await ask(patient, number)).data).not.toEqual(NONE.data);
    }
    const former = await office.insurer({ validThrough: '2026-11-19' });
    const claim = await office.claim(patient, former);
    expect(await ask(former, claim.number)).toEqual(NONE);
  });
});

describe('a claim as an entity', () => {
  const ENTITY =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Claim { id number status } } }';
  const entities = (caller: { accountId: string }, ...keys: object[]) =>
    office.ask(caller.accountId, ENTITY, { of: keys.map((key) => ({ __typename: 'Claim', ...key })) });

  it('is found by id and by number, under the same rule', async () => {
    const [insurer, other, patient] = [
      await office.insurer(),
      await office.insurer(),
      await office.patient(),
    ];
    const { id, number } = await office.claim(patient, insurer);
    const claim = { id, number, status: 'SUBMITTED' };
    const keys = [{ id }, { number }, { id, number }];
    expect(await entities(insurer, ...keys)).toEqual({ data: { _entities: [claim, claim, claim] } });
    expect(await entities(other, ...keys)).toEqual({ data: { _entities: [null, null, null] } });
  });

  it('is nothing where its keys disagree, or are none', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const [one, two] = [await office.claim(patient, insurer), await office.claim(patient, insurer)];
    expect(
      await entities(insurer, { id: one.id, number: two.number }, { id: 'no id' }, { id: newId() }),
    ).toEqual({ data: { _entities: [null, null, null] } });
  });
});
