import type { AgeBand } from '../../../_policy/index.ts';
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
  readonly band: AgeBand;
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
  {
    path: 'adult',
    band: 'ADULT',
    title: 'Пациенту 18 лет или больше',
    isRepresented: false,
    patientFields: EVERYTHING,
  },
  {
    path: 'from-15-to-17',
    band: 'FIFTEEN_TO_SEVENTEEN',
    title: 'Пациенту от 15 до 17 лет',
    isRepresented: true,
    patientFields: EVERYTHING,
  },
  {
    path: 'under-15',
    band: 'UNDER_FIFTEEN',
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

/** Names the button that turns to another form, with whatever was typed. */
export const TURN_TO_FORM = 'turn-to-form';

export interface FilledForm {
  readonly organizations: readonly Organization[];
  readonly typed?: TypedForm;
  readonly faults?: readonly ApplicationFault[];
  /** The patient is of another age than the form that was sent is for. */
  readonly isInsteadOfAnother?: boolean;
}

const OTHER_FORM =
  'По дате рождения пациенту нужна эта форма. То, что вы ввели, сохранено: дополните и отправьте её.';

/** The form of one age band, with what was typed and what is missing. */
export function applicationPage(
  form: ApplicationForm,
  { organizations, typed = {}, faults = [], isInsteadOfAnother = false }: FilledForm,
): Page {
  const { title, path, isRepresented, patientFields } = form;
  const chosen = fieldOf(typed, 'organization');
  return page({
    title,
    status: faults.length > 0 || isInsteadOfAnother ? 422 : 200,
    content: markup`${alert([...(isInsteadOfAnother ? [OTHER_FORM] : []), ...faults.map(applicationFaultText)])}
<form method="post" action="${APPLICATION_PATH}/${path}">
<label for="organization">Где вы обслуживаетесь</label>
<select id="organization" name="organization">${organizations.map(({ id, name }) => option(id, name, chosen))}</select>
${personFields('patient', 'Пациент', patientFields, typed)}
${isRepresented ? representativeFields(typed) : null}
${carriedFields(form, typed)}<button type="submit">Отправить заявление</button>
<p>Заявление о пациенте другого возраста:</p>
${otherForms(form)}</form>`,
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

/** What another form asks for, so that nothing is lost on the way there and back. */
function carriedFields(
  { isRepresented, patientFields }: ApplicationForm,
  typed: TypedForm,
): readonly Markup[] {
  const notShown = [
    ...EVERYTHING.filter((field) => !patientFields.includes(field)).map((field) => `patient-${field}`),
    ...(isRepresented ? [] : ['relation', ...EVERYTHING.map((field) => `representative-${field}`)]),
  ];
  return notShown
    .filter((name) => fieldOf(typed, name) !== '')
    .map((name) => markup`<input type="hidden" name="${name}" value="${fieldOf(typed, name)}">\n`);
}

function otherForms({ path }: ApplicationForm): readonly Markup[] {
  return APPLICATION_FORMS.filter((form) => form.path !== path).map(
    (form) =>
      markup`<button type="submit" class="other" formaction="${APPLICATION_PATH}/${form.path}" name="${TURN_TO_FORM}" value="${form.path}">${form.title}</button>\n`,
  );
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
