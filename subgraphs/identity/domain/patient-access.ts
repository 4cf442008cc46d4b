import {
  patientOutlook,
  representationOutlook,
  type PatientsChange,
  type RepresentativesChange,
} from '../../_policy/index.ts';
import type { Basis, BasisType, CivilDate, Instant, SubjectFacts } from '../../_policy/types.ts';

export type AccessChangeKind = RepresentativesChange | PatientsChange;

/** What a birthday will change without anyone acting. */
export interface AccessChange {
  /** The birthday in Moscow. */
  readonly on: CivilDate;
  readonly what: AccessChangeKind;
  /** For people, in Russian. */
  readonly text: string;
}

/** On which ground the caller sees a patient, since when, and until when. */
export interface PatientAccess {
  readonly patientId: string;
  readonly basis: BasisType;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly representationId: string | null;
  readonly changes: readonly AccessChange[];
}

/** For people, in Russian. */
const TEXTS: Readonly<Record<AccessChangeKind, string>> = {
  GUARDIANSHIP_BECOMES_TRUSTEESHIP:
    'Исполнится 14 лет: опека перейдёт в попечительство, заново оформлять ничего не нужно.',
  WARD_MAY_HOLD_PASSPORT: 'Исполнится 14 лет: у ребёнка может быть свой паспорт.',
  WARD_HAS_OWN_ACCESS: 'Исполнится 15 лет: ребёнок сможет сам входить в кабинет и видеть свои данные.',
  BOTH_SIGNATURES_NEEDED:
    'Исполнится 15 лет: согласие на обработку данных должны подписать и подросток, и представитель; без второй подписи кабинет закрыт.',
  RESTRICTED_RESULTS_CLOSE:
    'Исполнится 15 лет: особо защищённые результаты представитель увидит, только если подросток сам это разрешит.',
  ACCESS_LOG_CLOSES: 'Исполнится 15 лет: кто смотрел данные, сможет узнать только сам подросток.',
  REPRESENTATION_ENDS: 'Исполнится 18 лет: доступ представителя закончится.',
  MAY_HOLD_PASSPORT: 'Вам исполнится 14 лет: у вас может быть свой паспорт.',
  OWN_ACCESS_BEGINS: 'Вам исполнится 15 лет: вы сможете сами входить в кабинет и видеть свои данные.',
  ALONE: 'Вам исполнится 18 лет: представители больше не видят ваши данные, достаточно вашей подписи.',
};

/** The same change, told to the patient. */
const TEXTS_FOR_PATIENTS: Partial<typeof TEXTS> = {
  BOTH_SIGNATURES_NEEDED:
    'Вам исполнится 15 лет: согласие на обработку данных подписываете вы и ваш представитель вместе.',
};

/** @param basis on which the policy permits the caller to know who the patient is */
export function patientAccess(basis: Basis, patient: SubjectFacts, now: Instant): PatientAccess {
  const { patientId } = patient;
  const representation =
    basis.type === 'REPRESENTATION' ? patient.representations.find(({ id }) => id === basis.id) : undefined;
  const outlook = representation
    ? representationOutlook(representation, patient, now)
    : basis.type === 'SELF'
      ? patientOutlook(patient, now)
      : null;
  const texts = representation ? TEXTS : { ...TEXTS, ...TEXTS_FOR_PATIENTS };
  return {
    patientId,
    basis: basis.type,
    since: instant(outlook?.since),
    until: instant(outlook?.until),
    representationId: representation?.id ?? null,
    changes: (outlook?.changes ?? []).map(({ on, what }) => ({ on, what, text: texts[what] })),
  };
}

function instant(ms: Instant | null | undefined): Date | null {
  return ms === null || ms === undefined ? null : new Date(ms);
}
