import type { Power } from '../subgraphs/_policy/types.ts';
import type { RecordedRepresentation } from '../subgraphs/identity/data/representation-record.repository.ts';
import type { RepresentationTable } from '../subgraphs/identity/data/tables.ts';
import { familyOf, pickFamily, pickGiven, pickPatronymic, type Sex } from './crowd-names.ts';
import { createCrowdRandom, type CrowdRandom } from './crowd-random.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { personId, type DemoPerson } from './demo-people.ts';
import { demoRepresentation } from './demo-representations.ts';
import { DEMO_CLINIC, DEMO_LAB, DEMO_OTHER_CLINIC } from './organizations.ts';
import type { DemoSignatures } from './seed-consent.ts';

/** One of the crowd, with who represents them and who signed for them. */
export interface CrowdMember {
  readonly index: number;
  readonly person: DemoPerson;
  readonly isAdult: boolean;
  readonly representations: readonly RecordedRepresentation[];
  readonly signatures: DemoSignatures | null;
}

/**
 * A neighbourhood of ten, the same all over the crowd: whoever represents somebody stands before them, so that a crowd
 * of any size holds everybody to whom it refers.
 */
const NEIGHBOURHOOD = [
  { role: 'mother', sex: 'FEMALE', ages: [36, 46], household: 0 },
  { role: 'father', sex: 'MALE', ages: [36, 50], household: 0 },
  { role: 'child', sex: null, ages: [1, 14], household: 0, mother: 0, father: 1 },
  { role: 'child', sex: null, ages: [8, 17], household: 0, mother: 0, father: 1 },
  { role: 'single', sex: null, ages: [19, 60], household: 1 },
  { role: 'mother', sex: 'FEMALE', ages: [36, 48], household: 2 },
  { role: 'child', sex: null, ages: [1, 17], household: 2, mother: 5 },
  { role: 'elder', sex: null, ages: [62, 88], household: 3, attorney: 4 },
  { role: 'mother', sex: 'FEMALE', ages: [44, 60], household: 4 },
  { role: 'grown child', sex: null, ages: [18, 24], household: 4, mother: 8 },
] as const satisfies readonly Place[];

interface Place {
  readonly role: 'mother' | 'father' | 'child' | 'single' | 'elder' | 'grown child';
  readonly sex: Sex | null;
  readonly ages: readonly [youngest: number, oldest: number];
  readonly household: number;
  /** Places in the same neighbourhood. */
  readonly mother?: number;
  readonly father?: number;
  readonly attorney?: number;
}

const CONSENT_SIGNED = 0.93;
const DECEASED_ELDERS = 0.03;

/** The crowd's member of a number, always the same. */
export function crowdMember(index: number, calendar: DemoCalendar): CrowdMember {
  const random = createCrowdRandom(`member/${index}`);
  const first = index - (index % NEIGHBOURHOOD.length);
  const place: Place = NEIGHBOURHOOD[index % NEIGHBOURHOOD.length] ?? NEIGHBOURHOOD[0];
  const age = random.integer(...place.ages);
  const keyAt = (position: number) => crowdKey(first + position);
  const person = personAt(index, place, age, random, calendar);
  const representations = [
    ...(place.mother === undefined ? [] : [motherOf(person, keyAt(place.mother), age, calendar)]),
    ...(place.father === undefined ? [] : fatherOf(person, keyAt(place.father), age, random, calendar)),
    ...(place.attorney === undefined ? [] : attorneyOf(person, keyAt(place.attorney), random, calendar)),
  ];
  return {
    index,
    person,
    isAdult: age >= 18,
    representations,
    signatures: signaturesOf(
      person.key,
      age,
      place.mother === undefined ? null : keyAt(place.mother),
      random,
    ),
  };
}

function crowdKey(index: number): string {
  return `crowd-${index}`;
}

function personAt(
  index: number,
  place: Place,
  age: number,
  random: CrowdRandom,
  calendar: DemoCalendar,
): DemoPerson {
  const sex = place.sex ?? (random.chance(0.5) ? 'FEMALE' : 'MALE');
  const number = String(index).padStart(7, '0');
  return {
    key: crowdKey(index),
    id: personId(crowdKey(index)),
    family: familyOf(householdName(index, place), sex),
    given: givenName(index, sex),
    patronymic: pickPatronymic(random, sex, fatherName(index, place)),
    birth_date: calendar.bornYearsAgo(age, random.integer(1, 360)),
    sex,
    deceased_at:
      place.role === 'elder' && random.chance(DECEASED_ELDERS)
        ? calendar.at(-random.integer(1, 300), '04:30')
        : null,
    legal_capacity: 'FULL',
    phone: age < 10 ? null : `+7901${number}`,
    email: age >= 14 && random.chance(0.7) ? `${crowdKey(index)}@example.org` : null,
    registeredAt: random.chance(0.85) ? [DEMO_CLINIC.id, DEMO_LAB.id] : [DEMO_OTHER_CLINIC.id],
    recordNumber: `Н-${number}`,
  };
}

function householdName(index: number, { household }: Place): string {
  const neighbourhood = Math.floor(index / NEIGHBOURHOOD.length);
  return pickFamily(createCrowdRandom(`household/${neighbourhood}/${household}`));
}

function givenName(index: number, sex: Sex): string {
  return pickGiven(createCrowdRandom(`given/${index}`), sex);
}

/** Children are called after the father of their household. */
function fatherName(index: number, { father }: Place): string | null {
  return father === undefined ? null : givenName(index - (index % NEIGHBOURHOOD.length) + father, 'MALE');
}

function motherOf(
  child: DemoPerson,
  representative: string,
  age: number,
  calendar: DemoCalendar,
): RecordedRepresentation {
  const sinceDaysAgo = age < 18 ? 300 : 1500;
  return demoRepresentation({ representative, patient: child.key, kind: 'PARENT', sinceDaysAgo }, calendar);
}

/** Half of the fathers are registered too, and not everything that is registered is in force. */
function fatherOf(
  child: DemoPerson,
  representative: string,
  age: number,
  random: CrowdRandom,
  calendar: DemoCalendar,
): readonly RecordedRepresentation[] {
  if (!random.chance(0.5)) return [];
  const sinceDaysAgo = age < 18 ? 250 : 1400;
  const father = { representative, patient: child.key, kind: 'PARENT', sinceDaysAgo } as const;
  return [demoRepresentation(father, calendar, stateOf(random, calendar))];
}

function stateOf(random: CrowdRandom, calendar: DemoCalendar): Partial<RepresentationTable> {
  const state = random.fraction();
  if (state < 0.1) return { revoked_at: calendar.at(-random.integer(1, 90), '15:00') };
  if (state < 0.15) return { suspended_at: calendar.at(-random.integer(1, 30), '16:20') };
  return state < 0.25 ? { verified_by: null, verified_at: null } : {};
}

/** A third of the powers have run out. */
function attorneyOf(
  elder: DemoPerson,
  representative: string,
  random: CrowdRandom,
  calendar: DemoCalendar,
): readonly RecordedRepresentation[] {
  if (!random.chance(0.3)) return [];
  const powers: readonly Power[] = random.chance(0.3)
    ? ['PORTAL', 'RESTRICTED_RESULTS', 'CLAIMS']
    : ['PORTAL', 'CLAIMS'];
  const validThrough = calendar.day(random.chance(0.33) ? -random.integer(1, 200) : random.integer(10, 900));
  const attorney = { representative, patient: elder.key, kind: 'ATTORNEY', sinceDaysAgo: 400 } as const;
  return [demoRepresentation(attorney, calendar, { powers, valid_through: validThrough })];
}

/** As their age asks for; a few have not signed, and a few minors' second signature is missing. */
function signaturesOf(
  patient: string,
  age: number,
  mother: string | null,
  random: CrowdRandom,
): DemoSignatures | null {
  if (!random.chance(CONSENT_SIGNED)) return null;
  const daysAgo = random.integer(1, 280);
  if (age >= 18 || mother === null) return { patient, daysAgo, byPatient: true };
  if (age < 15) return { patient, daysAgo, byRepresentative: mother };
  const alone = random.fraction();
  return {
    patient,
    daysAgo,
    ...(alone < 0.95 && { byPatient: true }),
    ...((alone < 0.9 || alone >= 0.95) && { byRepresentative: mother }),
  };
}
