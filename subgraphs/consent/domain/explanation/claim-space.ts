import type { Principal, SubjectFacts } from '../../../_policy/types.ts';
import {
  ANOTHER,
  ownOrAnother,
  valuesOf,
  type Facet,
  type RowOf,
  type RowSpace,
  type Values,
  type Viewpoint,
} from './facet.ts';

/** Claims differ by who handles them, through whom the caller comes to them, and what they are for. */
export function claimSpace({ principal, subject, relatives }: Viewpoint): RowSpace {
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
