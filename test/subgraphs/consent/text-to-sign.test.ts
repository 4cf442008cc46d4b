import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { personaNamed } from '../../../demo/personas.ts';
import {
  ADULT,
  CHILD,
  give,
  openPortal,
  PAPER_SIGNER,
  publishForm,
  TEEN,
  withdraw,
  type Person,
  type Portal,
} from './portal.ts';

const FIRST = '2021-04-06';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const outdated = (kind: string, version: string) => ({
  __typename: 'TextOutdated',
  currentText: { kind, version },
});

async function openConsents({ personId }: Person): Promise<readonly string[]> {
  const rows = await portal.tables
    .selectFrom('consent')
    .select('text_version')
    .where('patient_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.map(({ text_version }) => text_version);
}

describe('a processing consent', () => {
  it('is not signed on another text than the one that was shown', async () => {
    const adult = await portal.patient(ADULT);
    const idempotencyKey = newId();
    await publishForm(portal, 'PROCESSING_ADULT', 'adult-2');
    for (const textVersion of [FIRST, 'no such version', ''])
      expect(await give(portal, adult, adult, { textVersion, idempotencyKey })).toEqual(
        outdated('PROCESSING_ADULT', 'adult-2'),
      );
    expect(await openConsents(adult)).toEqual([]);
    const signed = await give(portal, adult, adult, { textVersion: 'adult-2', idempotencyKey });
    expect(signed.consent).toMatchObject({ status: 'ACTIVE', textVersion: 'adult-2' });
    const other = await portal.patient(ADULT);
    expect((await give(portal, other, other)).consent?.textVersion).toBe('adult-2');
  });

  it('at 16 is completed on the text that the other has signed, though a later one is in effect', async () => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    await give(portal, parent, teen, { textVersion: FIRST });
    await publishForm(portal, 'PROCESSING_FIFTEEN_TO_SEVENTEEN', 'teen-2');
    expect(await give(portal, teen, teen, { textVersion: 'teen-2' })).toEqual(
      outdated('PROCESSING_FIFTEEN_TO_SEVENTEEN', FIRST),
    );
    const paper = { paperNumber: '17', paperSignedBy: 'PATIENT', signer: PAPER_SIGNER };
    expect(await give(portal, portal.registrar, teen, { ...paper, textVersion: 'teen-2' })).toEqual(
      outdated('PROCESSING_FIFTEEN_TO_SEVENTEEN', FIRST),
    );
    const signed = await give(portal, teen, teen, { textVersion: FIRST });
    expect(signed.consent).toMatchObject({ status: 'ACTIVE', textVersion: FIRST });

    await withdraw(portal, teen, teen);
    const anew = await give(portal, teen, teen, { textVersion: 'teen-2' });
    expect(anew.consent).toMatchObject({ status: 'PROPOSED', textVersion: 'teen-2' });
  });

  it('of before the portal’s forms gives way to the text that was shown', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await portal.tables
      .insertInto('consent')
      .values({
        id: newId(),
        patient_id: child.personId,
        scope: 'PROCESSING',
        text_version: 'paper of 1999',
        data_classes: ['NAME'],
        actions: ['USE'],
        purposes: ['TREAT'],
        given_at: new Date('2000-01-01T12:00:00+03:00'),
      })
      .execute();
    const signed = await give(portal, parent, child, { textVersion: FIRST });
    expect(signed.consent).toMatchObject({ status: 'ACTIVE', textVersion: FIRST });
    expect(await openConsents(child)).toEqual([FIRST]);
  });

  it('on paper is the one that stands on the paper, of whatever version has been in effect', async () => {
    await publishForm(portal, 'PROCESSING_UNDER_FIFTEEN', 'child-2');
    await portal.data(
      portal.privacyOfficer,
      'mutation ($input: PublishTextInput!) { publishText(input: $input) { __typename } }',
      {
        input: {
          kind: 'PROCESSING_UNDER_FIFTEEN',
          version: 'child-3',
          title: 'Согласие',
          body: 'Я согласен.',
          effectiveFrom: '2027-01-01T00:00:00+03:00',
          provision: { dataClasses: ['NAME'], actions: ['USE'], purposes: ['TREAT'] },
        },
      },
    );
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    const paper = { paperNumber: '17', paperSignedBy: 'REPRESENTATIVE', signer: PAPER_SIGNER };
    for (const textVersion of ['child-3', 'no such version'])
      expect(await give(portal, portal.registrar, child, { ...paper, textVersion })).toEqual(
        outdated('PROCESSING_UNDER_FIFTEEN', 'child-2'),
      );
    expect(await give(portal, parent, child, { textVersion: FIRST })).toEqual(
      outdated('PROCESSING_UNDER_FIFTEEN', 'child-2'),
    );
    const signed = await give(portal, portal.registrar, child, { ...paper, textVersion: FIRST });
    expect(signed.consent).toMatchObject({ status: 'ACTIVE', textVersion: FIRST });
    const { consent } = await portal.data<{ consent: unknown }>(
      parent,
      'query ($id: ID!) { consent(id: $id) { textKind provision { purposes } } }',
      { id: signed.consent?.id },
    );
    expect(consent).toEqual({
      textKind: 'PROCESSING_UNDER_FIFTEEN',
      provision: { purposes: ['TREAT', 'HPAYMT', 'FAMRQT', 'HLEGAL'] },
    });
  });
});

describe('the consent to show restricted results', () => {
  const SHARE = `mutation ($input: RestrictedSharingInput!) { share: giveRestrictedSharing(input: $input) {
    __typename
    ... on RestrictedSharingGiven { consent { textVersion status } }
    ... on TextOutdated { currentText { kind version } }
  } }`;

  it('is given on the text that was shown, and anew on a later one', async () => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    await give(portal, teen, teen);
    await give(portal, parent, teen);
    const share = (more: object) =>
      portal.data(teen, SHARE, { input: { patientId: teen.personId, ...more } });
    const given = (textVersion: string) => ({
      share: { __typename: 'RestrictedSharingGiven', consent: { textVersion, status: 'ACTIVE' } },
    });
    expect(await share({ textVersion: 'no such version' })).toEqual({
      share: outdated('RESTRICTED_SHARING', FIRST),
    });
    expect(await share({ textVersion: FIRST })).toEqual(given(FIRST));
    await publishForm(portal, 'RESTRICTED_SHARING', 'sharing-2');
    expect(await share({})).toEqual(given(FIRST));
    expect(await share({ textVersion: 'sharing-2' })).toEqual(given('sharing-2'));
    expect(await share({ textVersion: FIRST })).toEqual({
      share: outdated('RESTRICTED_SHARING', 'sharing-2'),
    });
    expect(await share({})).toEqual(given('sharing-2'));
  });
});

describe('a consent to disclosure', () => {
  const DISCLOSE = `mutation ($input: GiveDisclosureConsentInput!) { disclose: giveDisclosureConsent(input: $input) {
    __typename
    ... on DisclosureConsentGiven { consent { textVersion } }
    ... on TextOutdated { currentText { kind version } }
  } }`;

  it('is given on the text that was shown, and anew on a later one', async () => {
    const { rows } = await claimsOfDemo();
    const [claim] = rows;
    const patient = { personId: claim?.patient_id ?? '', accountId: personaNamed('adult').accountId };
    const disclose = (more: object) =>
      portal.data(patient, DISCLOSE, {
        input: {
          patientId: patient.personId,
          claimId: claim?.claim_id,
          insurerId: claim?.insurer_organization_id,
          validThrough: '2027-12-31',
          idempotencyKey: newId(),
          ...more,
        },
      });
    const given = (textVersion: string) => ({
      disclose: { __typename: 'DisclosureConsentGiven', consent: { textVersion } },
    });
    const idempotencyKey = newId();
    expect(await disclose({ textVersion: 'no such version', idempotencyKey })).toEqual({
      disclose: outdated('DISCLOSURE', FIRST),
    });
    expect(await disclose({ textVersion: FIRST })).toEqual(given(FIRST));
    await publishForm(portal, 'DISCLOSURE', 'disclosure-2');
    expect(await disclose({})).toEqual(given(FIRST));
    expect(await disclose({ textVersion: 'disclosure-2' })).toEqual(given('disclosure-2'));
    expect(await disclose({ textVersion: FIRST })).toEqual({
      disclose: outdated('DISCLOSURE', 'disclosure-2'),
    });
  });

  async function claimsOfDemo() {
    const { personId } = personaNamed('adult');
    const rows = await portal
      .database<{
        policy_claim: { claim_id: string; patient_id: string; insurer_organization_id: string };
      }>('claims')
      .selectFrom('policy_claim')
      .selectAll()
      .where('patient_id', '=', personId)
      .execute();
    return { rows };
  }
});
