import type { LegalRepresentationKind } from '../../domain/account-application.ts';
import { applicationFaultText, type ApplicationFault } from '../../domain/applicant.ts';
import type { Organization } from '../../domain/patient.ts';
import { APPLICATION_PATH } from '../paths.ts';
import { fieldOf, type TypedForm } from '../typed-form.ts';
import { html, type Html } from './html.ts';
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
  return page({
    title: 'Заявление на личный кабинет',
    content: html`<p>Выберите, о ком заявление. Возраст считается на сегодня.</p>
      <ul>
        ${APPLICATION_FORMS.map(({ path, title }) => html`<li><a href="${APPLICATION_PATH}/${path}">${title}</a></li>`)}
      </ul>
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
  return page({
    title,
    status: faults.length > 0 ? 422 : 200,
    content: html`${alert(faults.map(applicationFaultText))}
      <form method="post">
        <label for="organization">Где вы обслуживаетесь</label>
        <select id="organization" name="organization">
          ${organizations.map(
            ({ id, name }) =>
              html`<option
                value="${id}"
                ${{ markup: id === fieldOf(typed, 'organization') ? ' selected' : '' }}
              >
                ${name}
              </option>`,
          )}
        </select>
        ${personFields('patient', 'Пациент', patientFields, typed)}
        ${isRepresented ? representativeFields(typed) : null}
        <button type="submit">Отправить заявление</button>
      </form>`,
  });
}

/** The same whether anybody is known or not. */
export function applicationReceivedPage(): Page {
  return page({
    title: 'Заявление принято',
    content: html`<p>
      Регистратура проверит заявление. Приходите за логином и паролем с документами, которые вы указали.
    </p>`,
  });
}

export function tooManyApplicationsPage(retryAfterSeconds: number): Page {
  return page({
    title: 'Слишком много заявлений',
    status: 429,
    retryAfterSeconds,
    content: html`<p>
      С этого адреса отправлено слишком много заявлений. Попробуйте снова через
      ${Math.ceil(retryAfterSeconds / 60)} мин.
    </p>`,
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
  first: Html | null = null,
): Html {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${first}${fields.map((field) => {
      const name = `${whose}-${field}`;
      return html`<label for="${name}">${LABELS[field]}</label>
        <input
          id="${name}"
          name="${name}"
          type="${TYPES[field] ?? 'text'}"
          value="${fieldOf(typed, name)}"
          maxlength="254"
        /> `;
    })}
  </fieldset>`;
}

const RELATIONS: readonly (readonly [LegalRepresentationKind, string])[] = [
  ['PARENT', 'родитель'],
  ['ADOPTIVE_PARENT', 'усыновитель'],
  ['GUARDIAN', 'опекун'],
  ['TRUSTEE', 'попечитель'],
];

function representativeFields(typed: TypedForm): Html {
  const chosen = fieldOf(typed, 'relation');
  const relation = html`<label for="relation">Кем вы приходитесь пациенту</label>
    <select id="relation" name="relation">
      <option value="">не выбрано</option>
      ${RELATIONS.map(
        ([kind, text]) =>
          html`<option value="${kind}" ${{ markup: kind === chosen ? ' selected' : '' }}>${text}</option>`,
      )}
    </select> `;
  return personFields('representative', 'Законный представитель', EVERYTHING, typed, relation);
}
