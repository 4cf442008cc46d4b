import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import { moscowDate } from '../subgraphs/_policy/index.ts';
import type { ConsentDatabase } from '../subgraphs/consent/data/tables.ts';
import { afterWorkingDays } from '../subgraphs/consent/domain/working-days.ts';
import { FIRST_FORMS } from '../subgraphs/consent/migrations/first-forms.ts';
import { createDemoCalendar, type DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personId } from './demo-people.ts';
import { DEMO_CLINIC } from './organizations.ts';
import { PERSONAS } from './personas.ts';

/** Who signed a patient's processing consent: the patient, a representative, or both. */
export interface DemoSignatures {
  readonly patient: string;
  readonly daysAgo: number;
  readonly byPatient?: boolean;
  readonly byRepresentative?: string;
}

const SIGNATURES: readonly DemoSignatures[] = [
  { patient: 'adult', daysAgo: 400, byPatient: true },
  { patient: 'daughter', daysAgo: 690, byRepresentative: 'parent' },
  { patient: 'teen', daysAgo: 140, byPatient: true, byRepresentative: 'parent' },
  { patient: 'grown-daughter', daysAgo: 500, byPatient: true, byRepresentative: 'former-parent' },
  { patient: 'ward', daysAgo: 390, byRepresentative: 'guardian' },
  { patient: 'elder', daysAgo: 200, byPatient: true },
  { patient: 'neighbour', daysAgo: 100, byPatient: true },
];

const TERMS_VERSION = '2026-01';
const TERMS_LEAD_DAYS = 1000;

/** The portal's terms, accepted by every persona, and the patients' processing consents. */
export async function seedConsent(db: Kysely<ConsentDatabase>, calendar: DemoCalendar): Promise<void> {
  const effectiveFrom = calendar.at(-TERMS_LEAD_DAYS, '00:00');
  await insertRows(db, 'published_text', [
    {
      kind: 'TERMS' as const,
      version: TERMS_VERSION,
      title: 'Условия личного кабинета',
      body: TERMS,
      effective_from: effectiveFrom,
      published_at: effectiveFrom,
      published_by: personId('privacy-officer'),
    },
  ]);
  await insertRows(
    db,
    'terms_acceptance',
    PERSONAS.map(({ accountId, personId: person }) => ({
      account_id: accountId,
      version: TERMS_VERSION,
      accepted_at: calendar.at(-400, '12:00'),
      person_id: person,
      session_id: null,
    })),
  );
  await seedSignatures(db, SIGNATURES, calendar);
  await seedPortalBlocks(db, calendar);
  await seedSubjectRequests(db, calendar);
}

const TERMS = [
  'Личный кабинет бесплатный: в нём видны записи на приём, результаты исследований, согласия и страховые дела.',
  'Данные для входа не передавайте никому. Если кажется, что вашим кабинетом пользуется кто-то другой, сообщите об ' +
    'этом в кабинете: все входы закроются сразу.',
  'Кабинет показывает данные медицинской карты и не меняет их. Результат можно убрать из кабинета; вернуть его можно ' +
    'по заявлению на бумаге, с документом, который удостоверяет личность.',
  'Кто и когда смотрел ваши данные, записывается, и вы можете это прочитать.',
  'Условия принимаются целиком. Новая редакция действует со дня, который в ней назван; до её принятия кабинет закрыт.',
  'Время во всём кабинете московское.',
].join('\n\n');

/** The adult has blocked the portals by phone once, and lifted that at the reception. */
async function seedPortalBlocks(db: Kysely<ConsentDatabase>, calendar: DemoCalendar): Promise<void> {
  await insertRows(db, 'portal_block', [
    {
      id: demoId('portal-block/adult'),
      patient_id: personId('adult'),
      since: calendar.at(-60, '18:40'),
      channel: 'PHONE' as const,
      asked_by: 'PATIENT' as const,
      note: 'Назвала дату рождения и номер договора',
      blocked_by: personId('registrar'),
      until: calendar.at(-57, '09:15'),
      until_channel: 'IN_PERSON' as const,
      until_asked_by: 'PATIENT' as const,
      until_note: 'Паспорт предъявлен',
      unblocked_by: personId('registrar'),
    },
  ]);
}

/** One request is answered, one is waiting. */
async function seedSubjectRequests(db: Kysely<ConsentDatabase>, calendar: DemoCalendar): Promise<void> {
  const request = {
    organization_id: DEMO_CLINIC.id,
    representation_id: null,
    extended_at: null,
    extended_by: null,
    extension_reason: null,
  };
  await insertRows(db, 'subject_request', [
    {
      ...request,
      id: demoId('subject-request/adult'),
      patient_id: personId('adult'),
      kind: 'ACCESS' as const,
      request_text: 'Какие мои данные у вас хранятся и кому вы их передавали?',
      made_at: calendar.at(-40, '20:05'),
      made_by: personId('adult'),
      paper_number: null,
      recorded_by: null,
      due_on: afterWorkingDays(calendar.day(-40), 10),
      answered_at: calendar.at(-33, '11:00'),
      answered_by: personId('privacy-officer'),
      outcome: 'FULFILLED' as const,
      answer: 'Перечень данных и получателей подготовлен, его можно забрать в регистратуре.',
    },
    {
      ...request,
      id: demoId('subject-request/elder'),
      patient_id: personId('elder'),
      kind: 'RECTIFY' as const,
      request_text: 'Прошу исправить отчество: в договоре опечатка.',
      made_at: calendar.at(-3, '10:30'),
      made_by: null,
      paper_number: '48/ПД',
      recorded_by: personId('registrar'),
      due_on: afterWorkingDays(calendar.day(-3), 10),
      answered_at: null,
      answered_by: null,
      outcome: null,
      answer: null,
    },
  ]);
}

/** The calendar by which the demo in a database was told; null where there is no demo. */
export async function readDemoCalendar(db: Kysely<ConsentDatabase>): Promise<DemoCalendar | null> {
  const terms = await db
    .selectFrom('published_text')
    .select('effective_from')
    .where('kind', '=', 'TERMS')
    .where('version', '=', TERMS_VERSION)
    .executeTakeFirst();
  if (!terms) return null;
  const onFirstDay = createDemoCalendar(moscowDate(terms.effective_from.getTime()));
  return createDemoCalendar(onFirstDay.day(TERMS_LEAD_DAYS));
}

export async function seedSignatures(
  db: Kysely<ConsentDatabase>,
  signatures: readonly DemoSignatures[],
  calendar: DemoCalendar,
): Promise<void> {
  await insertRows(
    db,
    'consent',
    signatures.map((signed) => {
      const { kind, version, dataSubjects, dataClasses, actions, purposes } = formOf(signed);
      return {
        id: consentId(signed.patient),
        patient_id: personId(signed.patient),
        scope: 'PROCESSING' as const,
        text_kind: kind,
        text_version: version,
        data_subjects: dataSubjects,
        data_classes: dataClasses,
        actions,
        purposes,
        given_at: calendar.at(-signed.daysAgo, '10:15'),
        withdrawn_at: null,
        withdrawn_by: null,
        organization_id: null,
        claim_id: null,
        valid_from: null,
        valid_through: null,
      };
    }),
  );
  await insertRows(
    db,
    'consent_signature',
    signatures.flatMap(({ patient, daysAgo, byPatient, byRepresentative }) => {
      const signature = {
        consent_id: consentId(patient),
        signed_at: calendar.at(-daysAgo, '10:15'),
        paper_number: null,
        recorded_by: null,
      };
      return [
        ...(byRepresentative
          ? [
              {
                ...signature,
                capacity: 'REPRESENTATIVE' as const,
                signer_person_id: personId(byRepresentative),
                representation_id: demoId(`representation/${byRepresentative}/${patient}`),
              },
            ]
          : []),
        ...(byPatient
          ? [
              {
                ...signature,
                capacity: 'PATIENT' as const,
                signer_person_id: personId(patient),
                representation_id: null,
              },
            ]
          : []),
      ];
    }),
  );
}

/** Who signs says which form it is. */
function formOf({ byPatient, byRepresentative }: DemoSignatures): (typeof FIRST_FORMS)[number] {
  const kind = byPatient
    ? byRepresentative
      ? 'PROCESSING_FIFTEEN_TO_SEVENTEEN'
      : 'PROCESSING_ADULT'
    : 'PROCESSING_UNDER_FIFTEEN';
  const form = FIRST_FORMS.find((candidate) => candidate.kind === kind);
  if (!form) throw new RangeError(`There is no form ${kind}`);
  return form;
}

function consentId(patient: string): string {
  return demoId(`consent/processing/${patient}`);
}
