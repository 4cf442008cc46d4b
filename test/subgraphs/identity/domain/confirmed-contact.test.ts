import { describe, expect, it } from 'vitest';
import {
  addressForLink,
  isContactConfirmed,
  type MailableHolder,
} from '../../../../subgraphs/identity/domain/confirmed-contact.ts';

describe('the address for a link', () => {
  const onRecord: MailableHolder = {
    delivery: 'MAILED',
    isNew: false,
    isFromReception: true,
    emailOnRecord: 'record@example.org',
    typedEmail: 'typed@example.org',
  };
  const newcomer = { ...onRecord, isNew: true, emailOnRecord: null };
  it.each<[who: string, holder: MailableHolder, address: string | null]>([
    ['somebody on record', onRecord, 'record@example.org'],
    ['on record without an address', { ...onRecord, emailOnRecord: null }, null],
    ['somebody new at reception', newcomer, 'typed@example.org'],
    ['somebody new whom nobody has seen', { ...newcomer, isFromReception: false }, null],
    ['somebody who gets paper', { ...onRecord, delivery: 'PRINTED' }, null],
  ])('of %s', (_, holder, address) => {
    expect(addressForLink(holder)).toBe(address);
  });
});

describe('a contact in an application is its applicant’s', () => {
  it.each([
    { isHandedOver: true, isNew: false, isFromReception: false, confirmed: true },
    { isHandedOver: true, isNew: true, isFromReception: false, confirmed: true },
    { isHandedOver: false, isNew: true, isFromReception: true, confirmed: true },
    { isHandedOver: false, isNew: true, isFromReception: false, confirmed: false },
    { isHandedOver: false, isNew: false, isFromReception: true, confirmed: false },
    { isHandedOver: false, isNew: false, isFromReception: false, confirmed: false },
  ])(
    'handed over $isHandedOver, new $isNew, from reception $isFromReception: $confirmed',
    ({ confirmed, ...presence }) => {
      expect(isContactConfirmed(presence)).toBe(confirmed);
    },
  );
});
