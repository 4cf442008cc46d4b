export type NoticeKind =
  | 'BREAK_GLASS_OPENED'
  | 'BREAK_GLASS_REVIEWED'
  | 'BREACH'
  | 'TERMS_PUBLISHED'
  | 'CREDENTIALS_CHANGED'
  | 'ACCOUNT_LOCKED'
  | 'REPRESENTATION_CHANGED'
  | 'SUBJECT_REQUEST_RECEIVED'
  | 'SUBJECT_REQUEST_ANSWERED'
  | 'FEEDBACK_RECEIVED'
  | 'APPLICATION_RECEIVED'
  | 'LEGAL_STATUS_RECORDED'
  | 'DATA_HOLD_PLACED'
  | 'DATA_HOLD_ENDED'
  | 'REFERRAL_CREATED';

/** What somebody has to be told, as one reader has it. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly patientId: string | null;
  readonly details: Readonly<Record<string, string>>;
  readonly postedAt: Date;
  readonly readAt: Date | null;
  /** The reader's. */
  readonly accountId: string;
}

type Details = Notice['details'];

/** For people, in Russian. The texts hold no names and nothing about health: whoever reads on, finds it in the portal. */
const TEXTS: Readonly<Record<NoticeKind, string | ((details: Details) => string)>> = {
  BREAK_GLASS_OPENED:
    'Врач открыл результаты исследований в экстренном случае. Кто и почему, видно в журнале обращений к данным.',
  BREAK_GLASS_REVIEWED:
    'Экстренный доступ к результатам исследований проверен ответственным за персональные данные.',
  BREACH:
    'Персональные данные были утрачены или стали известны посторонним. Подробности – в личном кабинете.',
  TERMS_PUBLISHED: newTextPublished,
  CREDENTIALS_CHANGED: ({ change = '' }) =>
    `${CREDENTIAL_CHANGES.get(change) ?? 'Изменены данные для входа в личный кабинет.'} Если это сделали не вы, сообщите о несанкционированном доступе.`,
  ACCOUNT_LOCKED: ({ reason = '' }) =>
    reason === 'UNAUTHORISED_ACCESS_REPORTED'
      ? 'Пользователь сообщил о несанкционированном доступе: его учётная запись заблокирована.'
      : 'Учётная запись заблокирована. Новые данные для входа выдаёт регистратура по паспорту.',
  REPRESENTATION_CHANGED: ({ change = '' }) =>
    REPRESENTATION_CHANGES.get(change) ?? 'Изменились сведения о законном представителе.',
  SUBJECT_REQUEST_RECEIVED: 'Поступило обращение о персональных данных. На него нужно ответить в срок.',
  SUBJECT_REQUEST_ANSWERED: 'Готов ответ на обращение о персональных данных.',
  FEEDBACK_RECEIVED: ({ answered = '' }) =>
    answered === 'true'
      ? 'Клиника ответила на ваше обращение.'
      : 'Поступило новое обращение из личного кабинета.',
  APPLICATION_RECEIVED: 'Поступило заявление на доступ в личный кабинет.',
  LEGAL_STATUS_RECORDED: ({ representation = '' }) =>
    `Записано изменение правового статуса пациента.${TURNS_OF_REPRESENTATION.get(representation) ?? ''} Подробности – в регистратуре.`,
  DATA_HOLD_PLACED:
    'Доступ к персональным данным в личном кабинете закрыт на время проверки. Вопросы можно задать в регистратуре.',
  DATA_HOLD_ENDED: 'Проверка закончена: доступ к персональным данным в личном кабинете снова открыт.',
  REFERRAL_CREATED:
    'Врач выдал направление. По нему он видит результаты исследований, которые оно охватывает.',
};

const CREDENTIAL_CHANGES: ReadonlyMap<string, string> = new Map([
  ['REGISTERED', 'Открыт доступ в личный кабинет.'],
  ['PASSWORD', 'Изменён пароль для входа в личный кабинет.'],
  ['LOGIN', 'Изменён логин для входа в личный кабинет.'],
  ['PHONE', 'Изменён номер телефона.'],
  ['EMAIL', 'Изменён адрес электронной почты.'],
  ['REISSUED', 'Регистратура выдала новые данные для входа в личный кабинет.'],
  ['IDENTITY_DOCUMENT', 'В регистратуре записан документ, удостоверяющий личность.'],
  ['IDENTITY', 'К личному кабинету подключён вход через другую службу.'],
]);

const REPRESENTATION_CHANGES: ReadonlyMap<string, string> = new Map([
  ['REGISTERED', 'Внесён законный представитель; доступ появится после проверки другим сотрудником.'],
  ['VERIFIED', 'Полномочия законного представителя подтверждены: у него есть доступ.'],
  ['SUSPENDED', 'Доступ законного представителя приостановлен.'],
  ['RESUMED', 'Доступ законного представителя возобновлён.'],
  ['ENDED', 'Изменён последний день полномочий законного представителя.'],
  ['REVOKED', 'Полномочия законного представителя отозваны: доступа у него больше нет.'],
]);

const TURNS_OF_REPRESENTATION: ReadonlyMap<string, string> = new Map([
  ['ENDED', ' Ваши полномочия представителя больше не действуют.'],
  ['BEGUN', ' Ваши полномочия представителя действуют.'],
]);

/** What changes, from when, and what its reader has to do; the text itself stands in the portal [001 §6.16]. */
function newTextPublished({ kind = '', version = '', effectiveFrom, toAccept = '' }: Details): string {
  const what = kind === 'TERMS' ? 'условий пользования личным кабинетом' : 'формы согласия';
  const published = `Опубликована новая редакция ${what}${version && `: ${version}`}.`;
  const since = effectiveFrom === undefined ? '' : ` Она действует с ${momentInMoscow(effectiveFrom)}.`;
  const acceptance =
    ' Прочтите её в личном кабинете и примите: с этого времени без согласия с ней кабинет закрыт.';
  return published + since + (toAccept === 'true' ? acceptance : '');
}

const DAY = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow', dateStyle: 'long' });
const TIME = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow', timeStyle: 'short' });

/** The day, with the time where it is not the day's beginning. */
function momentInMoscow(instant: string): string {
  const moment = new Date(instant);
  const [day, time] = [DAY.format(moment).replace(/\s*г\.$/u, ' года'), TIME.format(moment)];
  return time === '00:00' ? day : `${day}, ${time} по московскому времени`;
}

export function noticeText({ kind, details }: Pick<Notice, 'kind' | 'details'>): string {
  const text = TEXTS[kind];
  return typeof text === 'string' ? text : text(details);
}

const REFERENCES = [
  'emergencyAccessId',
  'breachId',
  'representationId',
  'requestId',
  'feedbackId',
  'applicationId',
  'legalStatusId',
  'referralId',
] as const;

/** Id of what the notice is about. */
export function noticeReference({ details }: Pick<Notice, 'details'>): string | null {
  const name = REFERENCES.find((known) => details[known] !== undefined);
  return name === undefined ? null : (details[name] ?? null);
}
