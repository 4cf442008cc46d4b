import type { ProcessingAction } from '../domain/consent.ts';
import type { ConsentFormKind } from '../domain/published-text.ts';
import type { SignatureCapacity } from '../domain/signature.ts';

const DATA_OF_2021 = [
  'NAME',
  'BIRTH_DATE',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'PASSPORT',
  'IDENTITY_DOCUMENT',
  'BIOMETRIC',
  'HEALTH',
  'OTHER',
];

const EVERY_ACTION: readonly ProcessingAction[] = [
  'COLLECT',
  'SYSTEMATISE',
  'ACCUMULATE',
  'STORE',
  'CLARIFY',
  'USE',
  'TRANSFER',
  'DEPERSONALISE',
  'BLOCK',
  'DESTROY',
];

const DATA_IN_WORDS =
  'имя, дата рождения, адрес, телефон, электронная почта, паспорт и другие документы, подтверждающие личность, ' +
  'биометрия, здоровье и прочее, что нужно для этих целей';
const ACTIONS_IN_WORDS =
  'собирать, систематизировать, накапливать, хранить, уточнять, использовать, передавать, обезличивать, блокировать ' +
  'и уничтожать';
const END_IN_WORDS =
  'Согласие действует, пока исполняется договор об оказании медицинских услуг. Его можно отозвать в любой день: ' +
  'в портале или на бумаге. После отзыва портал закрывается сразу, а медицинская карта в клинике остаётся: её ведут по закону.';

interface FirstForm {
  readonly kind: ConsentFormKind;
  readonly title: string;
  readonly body: readonly string[];
  readonly dataSubjects: readonly SignatureCapacity[];
  readonly dataClasses: readonly string[];
  readonly actions: readonly ProcessingAction[];
  readonly purposes: readonly string[];
}

/**
 * The forms that come with the product: the three consents to the processing of personal data [000 appendices 1-3, of
 * 6 April 2021], which differ by who signs and whose data they cover, and two of our own for what the documents ask
 * for without giving a form. A clinic publishes its own versions over them.
 * Purposes: the contract for paid medical services (treatment, payment); electronic information, for the patient and
 * for the family; duties that the law lays on the clinic.
 */
const FORMS: readonly FirstForm[] = [
  {
    kind: 'PROCESSING_ADULT',
    title: 'Согласие на обработку персональных данных',
    body: [
      'Я, чьи имя, документ и адрес указаны при подписании, разрешаю клинике обрабатывать мои персональные данные.',
      'Зачем: чтобы исполнить договор о платных медицинских услугах, которые оказывают мне; чтобы я получал сведения ' +
        'в электронном виде, в том числе результаты исследований, составляющие врачебную тайну; чтобы клиника ' +
        'соблюдала законы о здравоохранении и о персональных данных.',
      `Какие данные: ${DATA_IN_WORDS}.`,
      `Что с ними можно делать: ${ACTIONS_IN_WORDS}.`,
      END_IN_WORDS,
    ],
    dataSubjects: ['PATIENT'],
    dataClasses: DATA_OF_2021,
    actions: EVERY_ACTION,
    purposes: ['TREAT', 'HPAYMT', 'PATRQT', 'HLEGAL'],
  },
  {
    kind: 'PROCESSING_FIFTEEN_TO_SEVENTEEN',
    title: 'Согласие подростка и его законного представителя на обработку персональных данных',
    body: [
      'Мы, пациент от 15 до 17 лет и его законный представитель, чьи имена, документы, адреса и родство указаны при ' +
        'подписании, вместе разрешаем клинике обрабатывать персональные данные нас обоих.',
      'Зачем: чтобы исполнить договор о платных медицинских услугах, которые оказывают пациенту; чтобы мы получали ' +
        'сведения в электронном виде, в том числе результаты исследований пациента, составляющие врачебную тайну; ' +
        'чтобы клиника соблюдала законы о здравоохранении и о персональных данных.',
      `Какие данные: ${DATA_IN_WORDS}.`,
      `Что с ними можно делать: ${ACTIONS_IN_WORDS}.`,
      'Согласие начинает действовать, когда подписали оба, и прекращается, если его отозвал хотя бы один.',
      END_IN_WORDS,
    ],
    dataSubjects: ['PATIENT', 'REPRESENTATIVE'],
    dataClasses: DATA_OF_2021,
    actions: EVERY_ACTION,
    purposes: ['TREAT', 'HPAYMT', 'PATRQT', 'FAMRQT', 'HLEGAL'],
  },
  {
    kind: 'PROCESSING_UNDER_FIFTEEN',
    title: 'Согласие законного представителя на обработку персональных данных',
    body: [
      'Я, законный представитель пациента младше 15 лет (или взрослого, который признан недееспособным), разрешаю ' +
        'клинике обрабатывать мои персональные данные и данные пациента. Моё имя, документ, адрес и кем я прихожусь ' +
        'пациенту указаны при подписании; если у пациента с 14 лет есть паспорт, указан и он.',
      'Зачем: чтобы исполнить договор о платных медицинских услугах, которые оказывают пациенту; чтобы я получал ' +
        'сведения в электронном виде, в том числе результаты исследований пациента, составляющие врачебную тайну; ' +
        'чтобы клиника соблюдала законы о здравоохранении и о персональных данных.',
      `Какие данные: ${DATA_IN_WORDS}.`,
      `Что с ними можно делать: ${ACTIONS_IN_WORDS}.`,
      'Когда пациенту исполнится 15 лет, понадобится новое согласие, которое подпишем мы оба.',
      END_IN_WORDS,
    ],
    dataSubjects: ['PATIENT', 'REPRESENTATIVE'],
    dataClasses: DATA_OF_2021,
    actions: EVERY_ACTION,
    purposes: ['TREAT', 'HPAYMT', 'FAMRQT', 'HLEGAL'],
  },
  {
    kind: 'RESTRICTED_SHARING',
    title: 'Согласие показывать особо защищённые результаты законному представителю',
    body: [
      'Я разрешаю моему законному представителю видеть в портале те мои результаты, которые без моего согласия от него ' +
        'закрыты: об инфекциях, о психическом здоровье, о зависимостях, о генетике и другие особо защищённые.',
      'Я могу отозвать это согласие в любую минуту, и результаты сразу снова закроются. Согласие подростка ' +
        'прекращается само в день, когда ему исполняется 18 лет.',
    ],
    dataSubjects: ['PATIENT'],
    dataClasses: ['HEALTH'],
    actions: ['USE', 'TRANSFER'],
    purposes: ['FAMRQT'],
  },
  {
    kind: 'DISCLOSURE',
    title: 'Согласие раскрыть сведения о здоровье страховщику',
    body: [
      'Я разрешаю клинике показать названному страховщику медицинские документы, которые нужны для рассмотрения одного ' +
        'названного страхового дела, и не больше того, что для этого дела требуется.',
      'Согласие действует до указанного дня, если он указан. Я могу отозвать его в любую минуту, и страховщик сразу ' +
        'перестанет видеть документы.',
    ],
    dataSubjects: ['PATIENT'],
    dataClasses: ['NAME', 'BIRTH_DATE', 'HEALTH'],
    actions: ['USE', 'TRANSFER'],
    purposes: ['HPAYMT'],
  },
];

/** As the migration publishes them. */
export const FIRST_FORMS = FORMS.map((form) => ({
  ...form,
  body: form.body.join('\n\n'),
  version: '2021-04-06',
  effectiveFrom: new Date('2021-04-06T00:00:00+03:00'),
}));
