import type { Role } from '../subgraphs/_policy/types.ts';
import { demoId } from './demo-id.ts';

/** Somebody to try the product as. */
export interface Persona {
  readonly name: PersonaName;
  readonly role: Role;
  /** In Russian, for people: who it is. */
  readonly title: string;
  /** In Russian, for people: what the persona is there to show. */
  readonly situation: string;
  readonly accountId: string;
  /** Null for a partner's system. */
  readonly personId: string | null;
}

const DESCRIPTIONS = {
  adult: ['PERSON', 'Взрослая пациентка', 'Видит свои записи, результаты, согласия и страховые дела'],
  parent: ['PERSON', 'Мать двоих детей', 'Дочери 9 лет, сыну 16; согласие на сына подписали оба'],
  teen: ['PERSON', 'Подросток 16 лет', 'Сам видит свои данные, в том числе закрытые от матери'],
  'former-parent': ['PERSON', 'Отец взрослой дочери', 'Дочери исполнилось 18: доступ закончился сам'],
  guardian: ['PERSON', 'Опекун недееспособного взрослого', 'Действует за брата по решению органа опеки'],
  attorney: ['PERSON', 'Поверенный', 'Доверенность без права видеть особо защищённые результаты'],
  stranger: ['PERSON', 'Посторонний человек', 'Ни с кем не связан и не видит никого'],
  doctor: ['CLINICIAN', 'Лечащий врач', 'Видит результаты тех, кого направил'],
  'other-doctor': ['CLINICIAN', 'Другой врач', 'Действующих направлений нет'],
  registrar: ['REGISTRAR', 'Регистратор', 'Ведёт пациентов своей клиники'],
  'second-registrar': ['REGISTRAR', 'Второй регистратор', 'Проверяет то, что внёс первый'],
  'privacy-officer': [
    'PRIVACY_OFFICER',
    'Ответственная за персональные данные',
    'Следит за доступом к данным клиники',
  ],
  insurer: ['INSURER', 'Страховая компания', 'Видит только свои страховые дела'],
  'other-insurer': ['INSURER', 'Другая страховая компания', 'Чужих дел не видит'],
  lab: ['LAB', 'Лаборатория', 'Передаёт результаты своих заказов'],
} as const satisfies Record<string, readonly [Role, string, string]>;

export type PersonaName = keyof typeof DESCRIPTIONS;

export const PERSONAS: readonly Persona[] = Object.entries(DESCRIPTIONS).map(
  ([name, [role, title, situation]]) => ({
    name: name as PersonaName,
    role,
    title,
    situation,
    accountId: demoId(`account/${name}`),
    personId: role === 'INSURER' || role === 'LAB' ? null : demoId(`person/${name}`),
  }),
);

/** @throws {RangeError} naming the personas that there are */
export function personaNamed(name: string): Persona {
  const persona = PERSONAS.find((candidate) => candidate.name === name);
  if (persona) return persona;
  throw new RangeError(
    `There is no persona "${name}". There are: ${PERSONAS.map((known) => known.name).join(', ')}.`,
  );
}
