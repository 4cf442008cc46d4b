import { describe, expect, it } from 'vitest';
import {
  readApplicant,
  readApplication,
  type ApplicationInput,
} from '../../../../subgraphs/identity/domain/account-application.ts';
import { applicationFaultText, emailOf, phoneOf } from '../../../../subgraphs/identity/domain/applicant.ts';

const TODAY = '2026-11-20';
const WHOLE = {
  family: 'Климова',
  given: 'Вера',
  patronymic: 'Олеговна',
  birthDate: '1990-05-17',
  passport: '45 10 № 123456',
  phone: '8 (900) 123-45-67',
  email: 'vera@example.org',
};
const MOTHER = { ...WHOLE, relation: 'PARENT' } as const;
const CHILD = { family: 'Климов', given: 'Пётр', birthDate: '2015-02-01' };
const TEEN = { ...CHILD, birthDate: '2010-02-01', phone: '+79000000001', email: 'petya@example.org' };

/** `PATIENT PASSPORT MISSING` */
function faultsOf(input: ApplicationInput): readonly string[] {
  const read = readApplication(input, TODAY);
  return 'faults' in read ? read.faults.map(({ whose, item, fault }) => `${whose} ${item} ${fault}`) : [];
}

function without(item: keyof typeof WHOLE) {
  return { ...WHOLE, [item]: null };
}

describe('an adult’s application', () => {
  it.each([
    ['family', 'FAMILY_NAME'],
    ['given', 'GIVEN_NAME'],
    ['birthDate', 'BIRTH_DATE'],
    ['passport', 'PASSPORT'],
    ['phone', 'PHONE'],
    ['email', 'EMAIL'],
  ] as const)('needs %s', (property, item) => {
    expect(faultsOf({ patient: without(property) })).toEqual([`PATIENT ${item} MISSING`]);
  });

  it('needs no patronymic and no representative', () => {
    expect(faultsOf({ patient: without('patronymic') })).toEqual([]);
  });

  it.each([
    ['birthDate', '2027-01-01', 'BIRTH_DATE'],
    ['birthDate', '1990-02-31', 'BIRTH_DATE'],
    ['passport', '4510 12345', 'PASSPORT'],
    ['phone', '123', 'PHONE'],
    ['email', 'vera', 'EMAIL'],
    ['family', '<b>', 'FAMILY_NAME'],
  ] as const)('does not take %s %j', (property, value, item) => {
    expect(faultsOf({ patient: { ...WHOLE, [property]: value } })).toContain(`PATIENT ${item} MALFORMED`);
  });

  it('says everything that is wrong at once', () => {
    expect(faultsOf({ patient: { birthDate: '1990-05-17' } })).toEqual([
      'PATIENT FAMILY_NAME MISSING',
      'PATIENT GIVEN_NAME MISSING',
      'PATIENT PASSPORT MISSING',
      'PATIENT PHONE MISSING',
      'PATIENT EMAIL MISSING',
    ]);
  });

  it('with a guardian needs the guardian’s contact, not the ward’s', () => {
    const patient = { ...without('phone'), email: null };
    expect(faultsOf({ patient, representative: { ...WHOLE, relation: 'GUARDIAN' } })).toEqual([]);
  });
});

describe('the application of a minor of 15 to 17', () => {
  it('needs the minor’s contact and everything of the representative', () => {
    expect(faultsOf({ patient: { ...TEEN, phone: '', email: ' ' } })).toEqual([
      'PATIENT PHONE MISSING',
      'PATIENT EMAIL MISSING',
      'REPRESENTATIVE FAMILY_NAME MISSING',
      'REPRESENTATIVE GIVEN_NAME MISSING',
      'REPRESENTATIVE PASSPORT MISSING',
      'REPRESENTATIVE PHONE MISSING',
      'REPRESENTATIVE EMAIL MISSING',
      'REPRESENTATIVE RELATION MISSING',
    ]);
    expect(faultsOf({ patient: TEEN, representative: MOTHER })).toEqual([]);
  });
});

describe('the application of a child under 15', () => {
  it('needs name and birth date of the child, and everything of the representative', () => {
    expect(faultsOf({ patient: CHILD, representative: MOTHER })).toEqual([]);
    expect(faultsOf({ patient: CHILD, representative: { ...MOTHER, phone: null } })).toEqual([
      'REPRESENTATIVE PHONE MISSING',
    ]);
  });

  it('takes a passport where there is one, and only a whole one', () => {
    expect(faultsOf({ patient: { ...CHILD, passport: '4510 123456' }, representative: MOTHER })).toEqual([]);
    expect(faultsOf({ patient: { ...CHILD, passport: '45' }, representative: MOTHER })).toEqual([
      'PATIENT PASSPORT MALFORMED',
    ]);
  });

  it.each([
    ['2011-11-20', []],
    ['2011-11-21', ['REPRESENTATIVE']],
  ])('is decided on the day of the application: born %s', (birthDate, represented) => {
    const adultLike = { ...WHOLE, birthDate };
    const whose = faultsOf({ patient: adultLike, representative: MOTHER });
    expect(whose).toEqual([]);
    const alone = faultsOf({ patient: { ...CHILD, birthDate }, representative: MOTHER });
    // At 15 the minor's own contact is needed; the day before it is not.
    expect(alone.length > 0).toBe(represented.length === 0);
  });
});

describe('a representative', () => {
  const ofAge = (age: number) => ({ ...WHOLE, birthDate: `${2026 - age}-01-01` });
  it.each([
    [8, 'PARENT', true],
    [8, 'GUARDIAN', true],
    [8, 'TRUSTEE', false],
    [13, 'TRUSTEE', false],
    [14, 'GUARDIAN', false],
    [14, 'TRUSTEE', true],
    [17, 'ADOPTIVE_PARENT', true],
    [18, 'PARENT', false],
    [18, 'ADOPTIVE_PARENT', false],
    [18, 'GUARDIAN', true],
    [18, 'TRUSTEE', true],
  ] as const)('of somebody of %i as %s is possible: %s', (age, relation, isPossible) => {
    expect(faultsOf({ patient: ofAge(age), representative: { ...MOTHER, relation } })).toEqual(
      isPossible ? [] : ['REPRESENTATIVE RELATION NOT_POSSIBLE'],
    );
  });

  it.each([
    ['2008-11-20', []],
    ['2008-11-21', ['REPRESENTATIVE BIRTH_DATE NOT_POSSIBLE']],
    ['2012-01-01', ['REPRESENTATIVE BIRTH_DATE NOT_POSSIBLE']],
  ])('born %s, is of full age or is told so', (birthDate, faults) => {
    expect(faultsOf({ patient: CHILD, representative: { ...MOTHER, birthDate } })).toEqual(faults);
  });
});

describe('how people type', () => {
  it('passport and phone are kept in one spelling', () => {
    expect(readApplication({ patient: WHOLE }, TODAY)).toMatchObject({
      particulars: { patient: { passport: '4510123456', phone: '+79001234567' }, representative: null },
    });
  });

  it.each([
    ['+7 900 123-45-67', '+79001234567'],
    ['8 900 123 45 67', '+79001234567'],
    ['+49 30 1234567', '+49301234567'],
    ['900', null],
    ['+7900123456x', null],
  ])('phone %s', (typed, phone) => {
    expect(phoneOf(typed)).toBe(phone);
  });

  it.each([
    ['a@b.example', 'a@b.example'],
    ['a@b.example, c@d.example', null],
    ['a@b', null],
    ['<a@b.example>', null],
    [`${'a'.repeat(250)}@b.example`, null],
  ])('e-mail %s', (typed, email) => {
    expect(emailOf(typed)).toBe(email);
  });

  it('a fault has words for people', () => {
    expect(applicationFaultText({ whose: 'REPRESENTATIVE', item: 'PHONE', fault: 'MISSING' })).toBe(
      'Представитель: не указано – номер телефона.',
    );
  });

  it('what cannot be so is told with the reason', () => {
    const fault = 'NOT_POSSIBLE';
    expect(applicationFaultText({ whose: 'REPRESENTATIVE', item: 'RELATION', fault })).toContain(
      'попечитель – с 14 лет',
    );
    expect(applicationFaultText({ whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault })).toContain(
      'не меньше 18 лет',
    );
  });

  it('a member of staff is called no patient', () => {
    const read = readApplicant({ ...WHOLE, phone: null }, TODAY);
    expect('faults' in read && read.faults.map(applicationFaultText)).toEqual([
      'Сотрудник: не указано – номер телефона.',
    ]);
  });
});
