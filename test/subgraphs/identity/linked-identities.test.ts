import { exportJWK, generateKeyPair, SignJWT, type GenerateKeyPairResult } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { remoteIssuer } from '../../../subgraphs/_platform/trusted-issuers.ts';
import { createForeignTokenVerifier } from '../../../subgraphs/_platform/verify-token.ts';
import { accountOf } from '../../support/demo.ts';
import { openOpenIdIssuer, type OpenIdIssuer } from '../../support/open-id-issuer.ts';
import { openOffice, type Holder, type Office } from './office.ts';

let office: Office;
let issuer: OpenIdIssuer;
let keys: GenerateKeyPairResult;
beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  issuer = await openOpenIdIssuer({
    keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' }],
  });
  office = await openOffice(
    createForeignTokenVerifier({ audience: 'opeka', issuers: [remoteIssuer(issuer.url)] }),
  );
});
afterAll(async () => {
  await office.close();
  issuer.close();
});

const LINK = `mutation ($input: LinkIssuerSubjectInput!) { linkIssuerSubject(input: $input) { __typename } }`;
const REISSUE = `mutation ($input: ReissueCredentialsInput!) { reissueCredentials(input: $input) { __typename } }`;
const ME = '{ me { id } }';

function tokenOf(subject: string, audience = 'opeka', expiresIn = 300): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(issuer.url)
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt(Math.floor(Date.now() / 1000) + expiresIn - 600)
    .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
    .sign(keys.privateKey);
}
const link = async (who: Holder | 'registrar' | 'parent', subject: string, more: object = {}) =>
  (await office.act(who, LINK, { token: await tokenOf(subject), ...more })).__typename;
const signedInAs = (subject: string) => office.askAs({ issuer: issuer.url, subject }, ME);

describe('an identity at another provider', () => {
  it('is linked by the holder, once, and is theirs alone', async () => {
    const [holder, thief] = [await office.holder(), await office.holder()];
    const [subject, another] = [newId(), newId()];
    expect((await signedInAs(subject)).data).toEqual({ me: null });
    expect(await link(holder, subject)).toBe('IssuerSubjectLinked');
    expect((await signedInAs(subject)).data).toEqual({ me: { id: holder.accountId } });
    expect(await link(thief, subject)).toBe('IssuerSubjectNotAvailable');
    expect(await link(holder, subject)).toBe('IssuerSubjectNotAvailable');
    expect(await link(holder, another)).toBe('IssuerSubjectNotAvailable');
    expect(await office.noticesTo(holder.accountId)).toEqual(['CREDENTIALS_CHANGED IDENTITY']);
  });

  it.each([
    ['another audience', 'elsewhere', 300],
    ['one that is over', 'opeka', -300],
  ])('is not linked with a token for %s', async (_, audience, expiresIn) => {
    const token = await tokenOf(newId(), audience, expiresIn);
    const outcome = await office.act(await office.holder(), LINK, { token });
    expect(outcome.__typename).toBe('IssuerTokenNotAccepted');
  });

  it('is linked at reception for somebody who is present with their passport', async () => {
    const holder = await office.holder();
    const { accountId, passport: passportNumber } = holder;
    const subject = newId();
    expect(await link('registrar', subject, { accountId, passportNumber: '4500 999999' })).toBe(
      'AccountNotFound',
    );
    expect(await link('registrar', subject, { accountId })).toBe('AccountNotFound');
    expect(await link('parent', subject, { accountId, passportNumber })).toBe('AccountNotFound');
    expect(await link('registrar', subject, { accountId: newId(), passportNumber })).toBe('AccountNotFound');
    expect(await link('registrar', subject, { accountId, passportNumber })).toBe('IssuerSubjectLinked');
    expect((await signedInAs(subject)).data).toEqual({ me: { id: accountId } });
  });

  it('opens nothing any more once credentials were reissued: somebody else may have linked it', async () => {
    const holder = await office.holder();
    const subject = newId();
    expect(await link(holder, subject)).toBe('IssuerSubjectLinked');
    const { accountId, passport: passportNumber } = holder;
    const reissued = await office.act('registrar', REISSUE, { accountId, passportNumber });
    expect(reissued.__typename).toBe('CredentialsReissued');
    await office.tables.updateTable('account').set({ state: 'ACTIVE' }).where('id', '=', accountId).execute();
    expect((await signedInAs(subject)).data).toEqual({ me: null });
    expect(await link(await office.holder(), subject)).toBe('IssuerSubjectLinked');
  });

  it('is not what somebody names instead of their own account', async () => {
    const holder = await office.holder();
    expect(
      await link(holder, newId(), { accountId: accountOf('adult'), passportNumber: holder.passport }),
    ).toBe('AccountNotFound');
  });
});
