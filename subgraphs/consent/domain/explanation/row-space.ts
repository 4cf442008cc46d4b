import { isRestricted } from '../../../_policy/index.ts';
import type { ResultCategory } from '../../../_policy/types.ts';
import { claimSpace } from './claim-space.ts';
import {
  ANOTHER,
  ownOrAnother,
  valuesOf,
  type Facet,
  type RowOf,
  type RowSpace,
  type RowType,
  type Values,
  type Viewpoint,
} from './facet.ts';
import type { RowTrait } from './row-trait.ts';

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

function sensitivity(is: Values<'RESULT'> | Values<'REFERRAL'>): Facet {
  return [
    is('UNRESTRICTED', { securityLabels: ['N'] }, (row) => !isRestricted(row)),
    is('RESTRICTED', { securityLabels: [] }, isRestricted),
  ];
}
