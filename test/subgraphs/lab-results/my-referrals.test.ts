import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccountState } from '../../../subgraphs/_policy/types.ts';
import type { ConsentDatabase } from '../../../subgraphs/consent/data/tables.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { accountOf } from '../../support/demo.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory.close());

const MINE = '{ myServiceRequests { totalCount pageInfo { endCursor } } }';

const answer = async () => {
  const { data, errors = [] } = await laboratory.ask(accountOf('doctor'), MINE);
  return [data?.['myServiceRequests'], errors.map(({ extensions }) => extensions['reason'])];
};

it('a clinician whose account works finds her referrals', async () => {
  expect(await answer()).toMatchObject([{ totalCount: 4 }, []]);
});

it.each<[AccountState, string]>([
  ['LOCKED', 'ACCOUNT_LOCKED'],
  ['PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED'],
])('a clinician whose account is %s learns not even how many', async (state, reason) => {
  const accounts = laboratory.database<IdentityDatabase>('identity');
  const doctors = accounts.updateTable('account').where('id', '=', accountOf('doctor'));
  await doctors.set({ state }).execute();
  expect(await answer()).toEqual([null, [reason]]);
  await doctors.set({ state: 'ACTIVE' }).execute();
});

it('a clinician who has not accepted the terms learns not even how many', async () => {
  const acceptances = laboratory.database<ConsentDatabase>('consent');
  await acceptances.deleteFrom('terms_acceptance').where('account_id', '=', accountOf('doctor')).execute();
  expect(await answer()).toEqual([null, ['TERMS_NOT_ACCEPTED']]);
});
