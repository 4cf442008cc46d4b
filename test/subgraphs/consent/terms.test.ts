import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { ADULT, openPortal, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('terms of a new version close the portal from the moment they take force until they are accepted', async () => {
  const adult = await portal.patient(ADULT);
  await insertRows(portal.tables, 'terms_version', [
    { version: '2026-12', effective_from: new Date('2026-12-01T00:00:00+03:00') },
  ]);
  const document =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { portalBlock { since } } } }';
  const of = [{ __typename: 'Patient', id: adult.personId }];
  const errors = () => portal.errors(adult, document, { of });

  portal.clock.moveTo('2026-11-30T23:59:59.999+03:00');
  expect(await errors()).toEqual([]);
  portal.clock.moveTo('2026-12-01T00:00:00+03:00');
  expect(await errors()).toEqual([['FORBIDDEN', 'TERMS_NOT_ACCEPTED']]);
  await insertRows(portal.tables, 'terms_acceptance', [
    { account_id: adult.accountId, version: '2026-12', accepted_at: new Date(portal.clock.now()) },
  ]);
  expect(await errors()).toEqual([]);
});
