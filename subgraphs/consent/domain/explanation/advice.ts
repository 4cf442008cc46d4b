import type { DenialReason, Role } from '../../../_policy/types.ts';
import type { RowTrait } from './row-trait.ts';

/** What stops somebody, as far as advice depends on it. */
export interface Obstacle {
  readonly reason: DenialReason;
  /** Null where the caller is nobody whom we know. */
  readonly role: Role | null;
  /** Of which rows. */
  readonly traits: readonly RowTrait[];
}

const ADVICE: Readonly<Record<Exclude<DenialReason, 'NOT_PERMITTED'>, string>> = {
  ACCOUNT_LOCKED:
    'Учётная запись заблокирована. Обратитесь в регистратуру с паспортом: там выдадут новый пароль.',
  SESSION_ENDED: 'Сеанс завершён. Войдите ещё раз.',
  PASSWORD_CHANGE_REQUIRED: 'Сначала смените первоначальный пароль.',
  TERMS_NOT_ACCEPTED: 'Сначала примите действующую редакцию условий портала.',
  PROCESSING_CONSENT_MISSING:
    'Нет действующего согласия на обработку персональных данных. Подпишите его в портале или в регистратуре; за пациента 15–17 лет подписывают двое: он сам и представитель.',
  PORTAL_BLOCKED:
    'Пациент закрыл доступ к своим данным в порталах. Открыть его может он сам, а до 15 лет представитель: в портале, по телефону, по почте или в регистратуре.',
  DATA_UNDER_REVIEW:
    'Точность данных проверяют. Доступ вернётся, когда проверка закончится; о ней знает ответственный за персональные данные клиники.',
  HIDDEN_BY_PATIENT:
    'Такие результаты убраны из портала. Вернуть их можно в регистратуре: по письменному заявлению и документу.',
  REPRESENTATION_NOT_IN_FORCE:
    'Представительство не действует: его ещё не проверил второй сотрудник, срок прошёл, его отозвали или приостановили, либо изменились возраст или дееспособность пациента. Уточните это в регистратуре.',
  REFERRAL_NOT_IN_FORCE:
    'Ваше направление больше не действует. Оформите новое, а если ждать нельзя, откройте экстренный доступ.',
  CONTRACT_NOT_IN_FORCE: 'Договор страховщика с клиникой не действует. Продлите договор.',
  DISCLOSURE_CONSENT_MISSING:
    'Пациент не давал согласия передать эти сведения страховщику по этому делу. Попросите у него согласие.',
  NOT_NEEDED_FOR_CLAIM: 'Для этого страхового риска такие сведения не нужны, поэтому они не передаются.',
};

const NOT_PERMITTED: Readonly<Record<Role, string>> = {
  PERSON:
    'Этот доступ не положен ни пациенту, ни представителю, либо вы ни тот ни другой. Если вы представляете пациента, зарегистрируйте представительство в регистратуре.',
  CLINICIAN: 'Нужно ваше направление, которое это охватывает. Если ждать нельзя, откройте экстренный доступ.',
  REGISTRAR: 'Регистратору это не положено, либо пациент не зарегистрирован в вашей организации.',
  PRIVACY_OFFICER:
    'Ответственному за персональные данные это не положено, либо пациент не зарегистрирован в вашей организации.',
  INSURER: 'Страховщику доступны только его собственные страховые дела.',
  LAB: 'Лаборатории доступны только её собственные заказы и результаты.',
};

const UNKNOWN_CALLER = 'Такой учётной записи нет, или она не имеет отношения к пациенту.';
const UNRELEASED = 'Лаборатория ещё не выдала такие результаты. Подождите, пока она их выдаст.';
const RESTRICTED_FOR_REPRESENTATIVE =
  'Такие результаты особо защищены. С 15 лет их видит представитель, которому пациент дал на это согласие; поверенному нужно это право в доверенности.';
const RESTRICTED_FOR_CLINICIAN =
  'Такие результаты особо защищены: их видит врач, на чьё направление они отвечают. Если ждать нельзя, откройте экстренный доступ.';

/** What to do about a denial, in a sentence or two, in Russian. */
export function adviceOn({ reason, role, traits }: Obstacle): string {
  if (reason !== 'NOT_PERMITTED') return ADVICE[reason];
  if (role === null) return UNKNOWN_CALLER;
  if (isOnly(traits, 'UNRELEASED', 'RELEASED')) return UNRELEASED;
  if (isOnly(traits, 'RESTRICTED', 'UNRESTRICTED')) {
    if (role === 'PERSON') return RESTRICTED_FOR_REPRESENTATIVE;
    if (role === 'CLINICIAN') return RESTRICTED_FOR_CLINICIAN;
  }
  return NOT_PERMITTED[role];
}

function isOnly(traits: readonly RowTrait[], trait: RowTrait, other: RowTrait): boolean {
  return traits.includes(trait) && !traits.includes(other);
}
