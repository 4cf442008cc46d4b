import type { LegalRepresentationKind } from '../../domain/account-application.ts';
import { applicationFaultText, type ApplicationFault } from '../../domain/applicant.ts';
import type { Organization } from '../../domain/patient.ts';
import { APPLICATION_PATH } from '../paths.ts';
import { fieldOf, type TypedForm } from '../typed-form.ts';
import { markup, type Markup } from './markup.ts';
import { alert, page, type Page } from './page.ts';

/** What is asked of whom, by the patient's age on the day of the application [000 §4.2]. */
export interface ApplicationForm {
  readonly path: string;
  readonly title: string;
  readonly isRepresented: boolean;
  readonly patientFields: readonly FieldName[];
}

type FieldName = 'family' | 'given' | 'patronymic' | 'birth-date' | 'passport' | 'phone' | 'email';

const EVERYTHING: readonly FieldName[] = [
  'family',
  'given',
  'patronymic',
  'birth-date',
  'passport',
  'phone',
  'email',
];

export const APPLICATION_FORMS: readonly ApplicationForm[] = [
  { path: 'adult', title: 'Пациенту 18 лет или больше', isRepresented: false, patientFields: EVERYTHING },
  {
    path: 'from-15-to-17',
    title: 'Пациенту от 15 до 17 лет',
    isRepresented: true,
    patientFields: EVERYTHING,
  },
  {
    path: 'under-15',
    title: 'Пациенту меньше 15 лет',
    isRepresented: true,
    patientFields: ['family', 'given', 'patronymic', 'birth-date', 'passport'],
  },
];

/** Which form to fill in. */
export function applicationChoicePage(): Page {
  const items = APPLICATION_FORMS.map(
    ({ path, title }) => markup`<li><a href="${APPLICATION_PATH}/${path}">${title}</a></li>`,
  );
  return page({
    title: 'Заявление на личный кабинет',
    content: markup`<p>Выберите, о ком заявление. Возраст считается на сегодня.</p>
<ul>${items}</ul>
<p>Логин и пароль выдаст регистратура, когда проверит заявление и документы.</p>`,
  });
}

/** The form of one age band, with what was typed and what is missing. */
export function applicationPage(
  { title, isRepresented, patientFields }: ApplicationForm,
  {
    organizations,
    typed = {},
    faults = [],
  }: {
    readonly organizations: readonly Organization[];
    readonly typed?: TypedForm;
    readonly faults?: readonly ApplicationFault[];
  },
): Page {
  const chosen = fieldOf(typed, 'organization');
  return page({
    title,
    status: faults.length > 0 ? 422 : 200,
    content: markup`${alert(faults.map(applicationFaultText))}
<form method="post">
<label for="organization">Где вы обслуживаетесь</label>
<select id="organization" name="organization">${organizations.map(({ id, name }) => option(id, name, chosen))}</select>
${personFields('patient', 'Пациент', patientFields, typed)}
${isRepresented ? representativeFields(typed) : null}
<button type="submit">Отправить заявление</button>
</form>
<p><a href="${APPLICATION_PATH}">Заявление о пациенте другого возраста</a></p>`,
  });
}

/** The same whether anybody is known or not. */
export function applicationReceivedPage(): Page {
  return page({
    title: 'Заявление принято',
    content: markup`<p>Регистратура проверит заявление. Приходите за логином и паролем с документами, которые вы указали.</p>`,
  });
}

export function tooManyApplicationsPage(retryAfterSeconds: number): Page {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return page({
    title: 'Слишком много заявлений',
    status: 429,
    retryAfterSeconds,
    content: markup`<p>С этого адреса отправлено слишком много заявлений. Попробуйте снова через ${minutes} мин.</p>`,
  });
}

const LABELS: Readonly<Record<FieldName, string>> = {
  family: 'Фамилия',
  given: 'Имя',
  patronymic: 'Отчество, если есть',
  'birth-date': 'Дата рождения',
  passport: 'Серия и номер паспорта',
  phone: 'Телефон',
  email: 'Электронная почта',
};

const TYPES: Readonly<Partial<Record<FieldName, string>>> = {
  'birth-date': 'date',
  phone: 'tel',
  email: 'email',
};

function personFields(
  whose: 'patient' | 'representative',
  legend: string,
  fields: readonly FieldName[],
  typed: TypedForm,
  first: Markup | null = null,
): Markup {
  const inputs = fields.map((field) => {
    const name = `${whose}-${field}`;
    return markup`<label for="${name}">${LABELS[field]}</label>
<input id="${name}" name="${name}" type="${TYPES[field] ?? 'text'}" value="${fieldOf(typed, name)}" maxlength="254">
`;
  });
  return markup`<fieldset>
<legend>${legend}</legend>
${first}${inputs}</fieldset>`;
}

const RELATIONS: readonly (readonly [LegalRepresentationKind, string])[] = [
  ['PARENT', 'родитель'],
  ['ADOPTIVE_PARENT', 'усыновитель'],
  ['GUARDIAN', 'опекун'],
  ['TRUSTEE', 'попечитель'],
];

function representativeFields(typed: TypedForm): Markup {
  const chosen = fieldOf(typed, 'relation');
  const relations = RELATIONS.map(([kind, text]) => option(kind, text, chosen));
  const relation = markup`<label for="relation">Кем вы приходитесь пациенту</label>
<select id="relation" name="relation"><option value="">не выбрано</option>${relations}</select>
`;
  return personFields('representative', 'Законный представитель', EVERYTHING, typed, relation);
}

function option(value: string, text: string, chosen: string): Markup {
  return value === chosen
    ? markup`<option value="${value}" selected>${text}</option>`
    : markup`<option value="${value}">${text}</option>`;
}
