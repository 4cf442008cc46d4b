import type { LegalCapacity } from '../subgraphs/_policy/types.ts';
import type { PersonTable } from '../subgraphs/identity/data/tables.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { DEMO_CLINIC, DEMO_LAB, DEMO_OTHER_CLINIC } from './organizations.ts';

/** A person of the demo; those with `registeredAt` are patients. All names are invented. */
export interface DemoPerson extends PersonTable {
  /** Names the person within the demo; personas have their persona's name. */
  readonly key: string;
  readonly registeredAt: readonly string[];
  /** Made from the key where it is left out. */
  readonly recordNumber?: string;
}

export function personId(key: string): string {
  return demoId(`person/${key}`);
}

interface Traits {
  readonly sex: 'MALE' | 'FEMALE';
  readonly age: number;
  readonly daysSinceBirthday: number;
  readonly isPatientAt?: readonly string[];
  readonly legalCapacity?: LegalCapacity;
}

const CLINIC_AND_LAB = [DEMO_CLINIC.id, DEMO_LAB.id];

export function demoPeople(calendar: DemoCalendar): readonly DemoPerson[] {
  let phone = 9_000_000_000;
  const person = (key: string, name: string, traits: Traits): DemoPerson => {
    const [family = '', given = '', patronymic = null] = name.split(' ');
    phone += 1;
    return {
      key,
      id: personId(key),
      family,
      given,
      patronymic,
      birth_date: calendar.bornYearsAgo(traits.age, traits.daysSinceBirthday),
      sex: traits.sex,
      deceased_at: null,
      legal_capacity: traits.legalCapacity ?? 'FULL',
      phone: `+7${phone}`,
      email: `${key}@example.org`,
      registeredAt: traits.isPatientAt ?? [],
    };
  };
  const woman = (key: string, name: string, age: number) =>
    person(key, name, { sex: 'FEMALE', age, daysSinceBirthday: 200 });
  const man = (key: string, name: string, age: number) =>
    person(key, name, { sex: 'MALE', age, daysSinceBirthday: 200 });

  return [
    person('adult', 'Соколова Ольга Николаевна', {
      sex: 'FEMALE',
      age: 41,
      daysSinceBirthday: 210,
      isPatientAt: CLINIC_AND_LAB,
    }),
    woman('parent', 'Лебедева Марина Сергеевна', 38),
    person('daughter', 'Лебедева Алиса Андреевна', {
      sex: 'FEMALE',
      age: 9,
      daysSinceBirthday: 100,
      isPatientAt: CLINIC_AND_LAB,
    }),
    person('teen', 'Лебедев Кирилл Андреевич', {
      sex: 'MALE',
      age: 16,
      daysSinceBirthday: 150,
      isPatientAt: CLINIC_AND_LAB,
    }),
    man('former-parent', 'Громов Виктор Павлович', 47),
    person('grown-daughter', 'Громова Дарья Викторовна', {
      sex: 'FEMALE',
      age: 18,
      daysSinceBirthday: 60,
      isPatientAt: CLINIC_AND_LAB,
    }),
    man('guardian', 'Орлов Сергей Ильич', 44),
    person('ward', 'Орлов Павел Ильич', {
      sex: 'MALE',
      age: 39,
      daysSinceBirthday: 120,
      isPatientAt: CLINIC_AND_LAB,
      legalCapacity: 'NONE',
    }),
    woman('attorney', 'Фомина Елена Викторовна', 35),
    person('elder', 'Кузнецова Тамара Ивановна', {
      sex: 'FEMALE',
      age: 71,
      daysSinceBirthday: 90,
      isPatientAt: CLINIC_AND_LAB,
    }),
    man('stranger', 'Белов Игорь Олегович', 29),
    person('neighbour', 'Никитин Артём Денисович', {
      sex: 'MALE',
      age: 52,
      daysSinceBirthday: 30,
      isPatientAt: [DEMO_OTHER_CLINIC.id],
    }),
    woman('doctor', 'Захарова Анна Борисовна', 45),
    man('other-doctor', 'Мельник Олег Юрьевич', 50),
    woman('registrar', 'Ершова Юлия Дмитриевна', 33),
    man('second-registrar', 'Тихонов Роман Алексеевич', 36),
    woman('privacy-officer', 'Власова Нина Петровна', 48),
  ];
}
