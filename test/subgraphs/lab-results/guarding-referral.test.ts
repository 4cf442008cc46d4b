import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { findObservations } from '../../../subgraphs/lab-results/data/observation.repository.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
/** Referrals of the same patient: the doctor's, in force, and another doctor's. */
let referrals: { readonly X: string; readonly Y: string };
beforeAll(async () => {
  laboratory = await openLaboratory();
  const rows = await laboratory.tables
    .selectFrom('service_request')
    .select('id')
    .where('patient_id', '=', personId('adult'))
    .orderBy('authored_at', 'desc')
    .execute();
  const [X, Y] = rows.map(({ id }) => id);
  if (X === undefined || Y === undefined) throw new Error('the demo has other referrals');
  referrals = { X, Y };
});
afterAll(() => laboratory.close());

type Referral = 'X' | 'Y' | null;
const idOf = (referral: Referral) => (referral === null ? null : referrals[referral]);

/** An HIV observation with a referral of its own, in HIV reports that answer others. */
async function restrictedObservation(own: Referral, ofReports: readonly Referral[]): Promise<string> {
  const security_labels = ['HIV' as const];
  const observation = await laboratory.observation({ security_labels, based_on: idOf(own) });
  for (const referral of ofReports) {
    const report = await laboratory.report({ security_labels, based_on: idOf(referral) });
    await laboratory.deliver(report, [observation]);
  }
  return observation;
}

describe('a restricted observation', () => {
  it.each<[own: Referral, ofReports: readonly Referral[], answers: Referral]>([
    ['X', [], 'X'],
    ['X', ['X'], 'X'],
    ['X', ['X', 'X'], 'X'],
    [null, ['X'], 'X'],
    [null, ['X', 'X'], 'X'],
    ['X', ['Y'], null],
    ['X', ['X', 'Y'], null],
    ['X', [null], null],
    [null, ['X', 'Y'], null],
    [null, ['X', null], null],
    [null, [null], null],
    [null, [], null],
  ])('of referral %s in reports of %j answers %s', async (own, ofReports, answers) => {
    const id = await restrictedObservation(own, ofReports);
    const [observation] = await findObservations(laboratory.tables, [id]);
    expect(observation?.guard.referralId).toBe(idOf(answers));
  });

  it('is seen by the clinician whose referral all agree on, and by no other', async () => {
    const [agreed, disputed] = [
      await restrictedObservation('X', ['X']),
      await restrictedObservation('X', ['Y']),
    ];
    const of = [agreed, disputed].map((id) => ({ __typename: 'Observation', id }));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Observation { id } } }';
    expect(await laboratory.data('doctor', query, { of })).toEqual({ _entities: [{ id: agreed }, null] });
    expect(await laboratory.data('adult', query, { of })).toEqual({
      _entities: [{ id: agreed }, { id: disputed }],
    });
  });
});
