import { isRestricted } from '../../../_policy/index.ts';
import type { Principal, ResultCategory, Row, SubjectFacts } from '../../../_policy/types.ts';
import type { RowTrait } from './row-trait.ts';

type RowType = Row['type'];
type RowOf<Type extends RowType> = Extract<Row, { readonly type: Type }>;

/** About whom rows are imagined, and for whom. */
export interface Viewpoint {
  readonly principal: Principal;
  /** Null where there is no such patient, or the caller has nothing to do with them. */
  readonly subject: SubjectFacts | null;
  /** The caller, where they are a patient, and everyone they represent: through them they may come to a claim. */
  readonly relatives: readonly SubjectFacts[];
}

/** One value that a property of a row may have, as far as the policy can tell it from others. */
export interface FacetValue {
  readonly trait: RowTrait;
  /** Which referral, representation, claim or beneficiary, where the trait is about one. */
  readonly id: string | null;
  /** The same row, with this value. */
  put(row: Row): Row;
  /** Whether a row that there is has it. */
  has(row: Row): boolean;
}

/** All values of one property; every row has exactly one of them. */
export type Facet = readonly FacetValue[];

/** A row to begin with, and what may be different in others of its type. */
export interface RowSpace {
  readonly row: Row;
  readonly facets: readonly Facet[];
}

/** Stands for anybody else: the id of nobody and of no organisation. */
const ANOTHER = '00000000-0000-0000-0000-000000000000';

/** Every row of a type that a patient may have, by what the policy looks at. */
export function rowSpaceOf(type: RowType, viewpoint: Viewpoint): RowSpace {
  switch (type) {
    case 'PATIENT':
      return { row: { type }, facets: [] };
    case 'RESULT':
      return resultSpace(viewpoint);
    case 'REFERRAL':
      return referralSpace(viewpoint);
    case 'APPOINTMENT':
      return appointmentSpace(viewpoint);
    case 'REPRESENTATION':
      return representationSpace(viewpoint);
    case 'ACCOUNT':
      return accountSpace(viewpoint);
    case 'CLAIM':
      return claimSpace(viewpoint);
  }
}

const CATEGORIES: readonly (readonly [RowTrait, ResultCategory])[] = [
  ['LABORATORY', 'LABORATORY'],
  ['INSTRUMENTAL', 'INSTRUMENTAL'],
  ['RADIOLOGY', 'RADIOLOGY'],
  ['OTHER_CATEGORY', 'OTHER'],
];

function resultSpace({ principal, subject }: Viewpoint): RowSpace {
  const row: RowOf<'RESULT'> = {
    type: 'RESULT',
    category: 'OTHER',
    securityLabels: [],
    hidden: false,
    released: true,
    referralId: null,
    organizationId: ANOTHER,
  };
  const is = valuesOf<'RESULT'>(row.type);
  const referrals = subject?.referrals ?? [];
  return {
    row,
    facets: [
      [
        is('RELEASED', { released: true }, ({ released }) => released),
        is('UNRELEASED', { released: false }, ({ released }) => !released),
      ],
      [
        is('SHOWN', { hidden: false }, ({ hidden }) => !hidden),
        is('HIDDEN', { hidden: true }, ({ hidden }) => hidden),
      ],
      sensitivity(is),
      CATEGORIES.map(([trait, category]) =>
        is(trait, { category }, (result) => result.category === category),
      ),
      [
        ...referrals.map(({ id }) =>
          is('ANSWERS_REFERRAL_OF_CALLER', { referralId: id }, ({ referralId }) => referralId === id, id),
        ),
        is(
          'ANSWERS_NO_REFERRAL_OF_CALLER',
          { referralId: null },
          ({ referralId }) => !referrals.some(({ id }) => id === referralId),
        ),
      ],
      ownOrAnother(is, 'organizationId', principal.organizationId, ['OF_LAB_OF_CALLER', 'OF_ANOTHER_LAB']),
    ],
  };
}

function referralSpace({ principal }: Viewpoint): RowSpace {
  const row: RowOf<'REFERRAL'> = {
    type: 'REFERRAL',
    practitionerId: ANOTHER,
    organizationId: ANOTHER,
    securityLabels: [],
  };
  const is = valuesOf<'REFERRAL'>(row.type);
  return {
    row,
    facets: [
      sensitivity(is),
      ownOrAnother(is, 'practitionerId', principal.practitionerId, ['MADE_BY_CALLER', 'MADE_BY_ANOTHER']),
      ownOrAnother(is, 'organizationId', principal.organizationId, ['OF_LAB_OF_CALLER', 'OF_ANOTHER_LAB']),
    ],
  };
}

function appointmentSpace({ principal }: Viewpoint): RowSpace {
  const row: RowOf<'APPOINTMENT'> = {
    type: 'APPOINTMENT',
    practitionerId: ANOTHER,
    organizationId: ANOTHER,
  };
  const is = valuesOf<'APPOINTMENT'>(row.type);
  const where: readonly [RowTrait, RowTrait] = ['AT_ORGANIZATION_OF_CALLER', 'AT_ANOTHER_ORGANIZATION'];
  return {
    row,
    facets: [
      ownOrAnother(is, 'practitionerId', principal.practitionerId, ['WITH_CALLER', 'WITH_ANOTHER']),
      ownOrAnother(is, 'organizationId', principal.organizationId, where),
    ],
  };
}

function representationSpace({ principal: { personId }, subject }: Viewpoint): RowSpace {
  const row: RowOf<'REPRESENTATION'> = {
    type: 'REPRESENTATION',
    id: ANOTHER,
    representativePersonId: ANOTHER,
    registeredByPersonId: ANOTHER,
  };
  const is = valuesOf<'REPRESENTATION'>(row.type);
  const own = subject?.representations ?? [];
  const isOwn = (representation: RowOf<'REPRESENTATION'>) =>
    personId !== null && representation.representativePersonId === personId;
  const ofCaller = personId === null ? [] : [...own.map(({ id }) => id), ANOTHER];
  return {
    row,
    facets: [
      [
        ...ofCaller.map((id) =>
          is(
            'CALLER_REPRESENTS',
            { id, representativePersonId: personId ?? ANOTHER },
            (representation) =>
              isOwn(representation) &&
              (id === ANOTHER
                ? !own.some((known) => known.id === representation.id)
                : representation.id === id),
            id === ANOTHER ? null : id,
          ),
        ),
        is(
          'ANOTHER_REPRESENTS',
          { id: ANOTHER, representativePersonId: ANOTHER },
          (representation) => !isOwn(representation),
        ),
      ],
      ownOrAnother(is, 'registeredByPersonId', personId, ['REGISTERED_BY_CALLER', 'REGISTERED_BY_ANOTHER']),
    ],
  };
}

function accountSpace({ principal: { accountId, organizationId } }: Viewpoint): RowSpace {
  const row: RowOf<'ACCOUNT'> = { type: 'ACCOUNT', accountId: ANOTHER, organizationId: null };
  const is = valuesOf<'ACCOUNT'>(row.type);
  const where: readonly [RowTrait, RowTrait] = ['AT_ORGANIZATION_OF_CALLER', 'AT_ANOTHER_ORGANIZATION'];
  return {
    row,
    facets: [
      ownOrAnother(is, 'accountId', accountId, ['ACCOUNT_OF_CALLER', 'ACCOUNT_OF_ANOTHER']),
      ownOrAnother(is, 'organizationId', organizationId, where),
    ],
  };
}

function claimSpace({ principal, subject, relatives }: Viewpoint): RowSpace {
  const patientId = subject?.patientId ?? ANOTHER;
  const row: RowOf<'CLAIM'> = {
    type: 'CLAIM',
    claimId: ANOTHER,
    insurerOrganizationId: ANOTHER,
    partyPersonIds: [patientId],
    beneficiary: null,
    neededForRisk: false,
  };
  const is = valuesOf<'CLAIM'>(row.type);
  const disclosed = [...new Set(subject?.disclosureConsents.map(({ claimId }) => claimId))];
  return {
    row,
    facets: [
      ownOrAnother(is, 'insurerOrganizationId', principal.organizationId, [
        'HANDLED_BY_CALLER',
        'HANDLED_BY_ANOTHER',
      ]),
      waysToClaim(is, principal, patientId, relatives),
      [
        ...disclosed.map((id) =>
          is('DISCLOSED_TO_CALLER', { claimId: id }, ({ claimId }) => claimId === id, id),
        ),
        is('NOT_DISCLOSED_TO_CALLER', { claimId: ANOTHER }, ({ claimId }) => !disclosed.includes(claimId)),
      ],
      [
        is('NEEDED_FOR_RISK', { neededForRisk: true }, ({ neededForRisk }) => neededForRisk),
        is('NOT_NEEDED_FOR_RISK', { neededForRisk: false }, ({ neededForRisk }) => !neededForRisk),
      ],
    ],
  };
}

/** Through the insured patient, through a beneficiary of whom there are facts, or being one who is nobody's patient. */
function waysToClaim(
  is: Values<'CLAIM'>,
  { role, personId }: Principal,
  patientId: string,
  relatives: readonly SubjectFacts[],
): Facet {
  const throughPatient = is(
    'THROUGH_PATIENT',
    { partyPersonIds: [patientId], beneficiary: null },
    ({ beneficiary }) => beneficiary === null,
  );
  if (role !== 'PERSON' || personId === null) return [throughPatient];
  const others = relatives.filter((relative) => relative.patientId !== patientId);
  const isRegistered = personId === patientId || others.some((relative) => relative.patientId === personId);
  return [
    throughPatient,
    ...others.map((beneficiary) =>
      is(
        'THROUGH_BENEFICIARY',
        { partyPersonIds: [patientId, beneficiary.patientId], beneficiary },
        (claim) =>
          claim.beneficiary !== null &&
          claim.beneficiary !== 'UNREGISTERED' &&
          claim.beneficiary.patientId === beneficiary.patientId,
        beneficiary.patientId,
      ),
    ),
    ...(isRegistered
      ? []
      : [
          is(
            'THROUGH_BENEFICIARY',
            { partyPersonIds: [patientId, personId], beneficiary: 'UNREGISTERED' },
            ({ beneficiary }) => beneficiary === 'UNREGISTERED',
            personId,
          ),
        ]),
  ];
}

type Values<Type extends RowType> = (
  trait: RowTrait,
  fields: Partial<RowOf<Type>>,
  has: (row: RowOf<Type>) => boolean,
  id?: string | null,
) => FacetValue;

/** Values of the properties of one type of rows. */
function valuesOf<Type extends RowType>(type: Type): Values<Type> {
  const isOfType = (row: Row): row is RowOf<Type> => row.type === type;
  return (trait, fields, has, id = null) => ({
    trait,
    id,
    put: (row) => ({ ...row, ...fields }),
    has: (row) => isOfType(row) && has(row),
  });
}

function sensitivity(is: Values<'RESULT'> | Values<'REFERRAL'>): Facet {
  return [
    is('UNRESTRICTED', { securityLabels: ['N'] }, (row) => !isRestricted(row)),
    is('RESTRICTED', { securityLabels: [] }, isRestricted),
  ];
}

/** A property that names somebody: the caller, or anybody else. */
function ownOrAnother<Type extends RowType>(
  is: Values<Type>,
  field: keyof RowOf<Type> & string,
  own: string | null,
  [ofCaller, ofAnother]: readonly [RowTrait, RowTrait],
): Facet {
  const isOwn = (row: RowOf<Type>) => own !== null && row[field] === own;
  const another = is(ofAnother, { [field]: ANOTHER } as Partial<RowOf<Type>>, (row) => !isOwn(row));
  return own === null ? [another] : [is(ofCaller, { [field]: own } as Partial<RowOf<Type>>, isOwn), another];
}
