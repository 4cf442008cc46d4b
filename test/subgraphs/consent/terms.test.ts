import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, openPortal, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const PUBLISH = `mutation ($input: PublishTextInput!) {
  publishText(input: $input) { ... on TextPublished { text { version } } }
}`;
const ACCEPT = `mutation ($version: String!) { acceptTerms(input: { version: $version }) {
  __typename
  ... on TermsAccepted { standing { isUpToDate lastAccepted { version acceptedAt } } }
  ... on TermsOutdated { currentTerms { version } }
} }`;
const STANDING = `{ currentTerms { version title body } myTermsStanding {
  isUpToDate currentTerms { version } lastAccepted { version acceptedAt }
} }`;

const publish = (version: string, effectiveFrom: string) =>
  portal.data(portal.privacyOfficer, PUBLISH, {
    input: { kind: 'TERMS', version, title: 'Условия', body: `Редакция ${version}`, effectiveFrom },
  });

async function accept(caller: Person, version: string) {
  return (await portal.data<{ acceptTerms: object }>(caller, ACCEPT, { version })).acceptTerms;
}

/** What the portal answers the next request about the caller's own data. */
const portalErrors = (caller: Person) =>
  portal.errors(
    caller,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { portalBlock { since } } } }',
    { of: [{ __typename: 'Patient', id: caller.personId }] },
  );

const CLOSED = [['FORBIDDEN', 'TERMS_NOT_ACCEPTED']];

describe('a new version of the terms', () => {
  it('closes the portal from its instant on, until it is accepted', async () => {
    const adult = await portal.patient(ADULT);
    await publish('2026-12', '2026-12-01T00:00:00+03:00');
    portal.clock.moveTo('2026-11-30T23:59:59.999+03:00');
    expect(await portalErrors(adult)).toEqual([]);

    portal.clock.moveTo('2026-12-01T00:00:00+03:00');
    expect(await portalErrors(adult)).toEqual(CLOSED);
    expect(await portal.data(adult, STANDING)).toMatchObject({
      currentTerms: { version: '2026-12', title: 'Условия', body: 'Редакция 2026-12' },
      myTermsStanding: { isUpToDate: false, currentTerms: { version: '2026-12' } },
    });

    expect(await accept(adult, '2026-12')).toEqual({
      __typename: 'TermsAccepted',
      standing: {
        isUpToDate: true,
        lastAccepted: { version: '2026-12', acceptedAt: '2026-12-01T00:00:00+03:00' },
      },
    });
    expect(await portalErrors(adult)).toEqual([]);
  });

  it('may be accepted before it takes effect', async () => {
    const adult = await portal.patient(ADULT);
    await publish('2027-01', '2027-01-01T00:00:00+03:00');
    portal.clock.moveTo('2026-12-30T12:00:00+03:00');
    await accept(adult, '2026-12');
    expect(await accept(adult, '2027-01')).toMatchObject({ __typename: 'TermsAccepted' });
    portal.clock.moveTo('2027-01-01T00:00:00+03:00');
    expect(await portalErrors(adult)).toEqual([]);
  });

  it('takes the place of the old one, which counts no more', async () => {
    const adult = await portal.patient(ADULT);
    portal.clock.moveTo('2027-01-02T12:00:00+03:00');
    for (const version of ['2026-12', '2026-01', 'no version'])
      expect(await accept(adult, version)).toEqual({
        __typename: 'TermsOutdated',
        currentTerms: { version: '2027-01' },
      });
    expect(await accept(adult, '2027-01')).toMatchObject({ __typename: 'TermsAccepted' });
  });
});

describe('whoever has not accepted the terms', () => {
  it('may still close access to their data, and nothing else', async () => {
    const adult = await portal.patient(ADULT);
    await publish('2027-01-15', '2027-01-15T00:00:00+03:00');
    portal.clock.moveTo('2027-01-15T00:00:00+03:00');
    const change = (act: 'block' | 'unblock') => `mutation ($id: ID!) {
      ${act}Portal(input: { patientId: $id }) { __typename }
    }`;
    const variables = { id: adult.personId };
    expect(await portal.data(adult, change('block'), variables)).toEqual({
      blockPortal: { __typename: 'PortalBlockChanged' },
    });
    expect(await portal.errors(adult, change('unblock'), variables)).toEqual(CLOSED);
    expect(await portalErrors(adult)).toEqual(CLOSED);
  });
});

describe('an acceptance', () => {
  it('keeps version, time, session and signer, and stands as it is when repeated', async () => {
    const adult = await portal.patient(ADULT);
    await publish('2026-11-20', '2026-11-20T12:00:00+03:00');
    const first = await accept(adult, '2026-11-20');
    portal.clock.moveTo('2026-11-21T12:00:00+03:00');
    expect(await accept(adult, '2026-11-20')).toEqual(first);
    const rows = await portal.tables
      .selectFrom('terms_acceptance')
      .select(['version', 'accepted_at', 'person_id', 'session_id'])
      .where('account_id', '=', adult.accountId)
      .where('version', '=', '2026-11-20')
      .execute();
    expect(rows).toEqual([
      {
        version: '2026-11-20',
        accepted_at: new Date('2026-11-20T12:00:00+03:00'),
        person_id: adult.personId,
        session_id: null,
      },
    ]);
  });

  it('is refused while the account is locked', async () => {
    const adult = await portal.patient(ADULT);
    const identity = portal.database<IdentityDatabase>('identity');
    const setState = (state: 'ACTIVE' | 'LOCKED' | 'PASSWORD_CHANGE_REQUIRED') =>
      identity.updateTable('account').set({ state }).where('id', '=', adult.accountId).execute();
    for (const [state, reason] of [
      ['LOCKED', 'ACCOUNT_LOCKED'],
      ['PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED'],
    ] as const) {
      await setState(state);
      expect(await portal.errors(adult, ACCEPT, { version: '2026-11-20' })).toEqual([['FORBIDDEN', reason]]);
    }
    await setState('ACTIVE');
    expect(await accept(adult, '2026-11-20')).toMatchObject({ __typename: 'TermsAccepted' });
  });

  it('is each account’s own', async () => {
    const [adult, other] = [await portal.patient(ADULT), await portal.patient(ADULT)];
    await publish('2027-02', '2027-02-01T00:00:00+03:00');
    portal.clock.moveTo('2027-02-01T00:00:00+03:00');
    await accept(adult, '2027-02');
    expect(await portalErrors(adult)).toEqual([]);
    expect(await portalErrors(other)).toEqual(CLOSED);
  });
});
