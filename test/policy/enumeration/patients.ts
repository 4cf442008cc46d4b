import type {
  LegalCapacity,
  Power,
  ProcessingConsentFacts,
  RepresentationFacts,
  RepresentationKind,
  SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';
import { CALLER_PERSON } from './callers.ts';

/** Noon in Moscow: midnights are the random worlds' matter. */
export const NOW = Date.parse('2026-03-15T12:00:00+03:00');
export const PATIENT = 'person:patient';
export const YES_AND_NO = [false, true] as const;

/** One birth date for each age that the policy tells apart on the day of {@link NOW}. */
export const BIRTH_DATES = ['2014-06-01', '2011-09-01', '2009-06-01', '2005-06-01'] as const;
export const CAPACITIES: readonly LegalCapacity[] = ['FULL', 'LIMITED', 'NONE'];
const A_DAY_AGO = NOW - 24 * 60 * 60 * 1000;
export const DEATHS = [null, A_DAY_AGO] as const;

export const UNKNOWN_TO_CALLER: SubjectFacts = {
  patientId: PATIENT,
  birthDate: '2005-06-01',
  deceasedAt: null,
  legalCapacity: 'FULL',
  registeredAt: [],
  representations: [],
  processingConsent: { id: 'consent:processing', signedByPatient: true, signedByRepresentative: true },
  portalBlocked: false,
  dataUnderReview: false,
  restrictedSharingConsentId: null,
  referrals: [],
  emergencyAccess: [],
  orderedFrom: [],
  contracts: [],
  disclosureConsents: [],
};

export const SIGNATURES: readonly ProcessingConsentFacts[] = YES_AND_NO.flatMap((signedByPatient) =>
  YES_AND_NO.map((signedByRepresentative) => ({
    id: signedByPatient || signedByRepresentative ? 'consent:processing' : null,
    signedByPatient,
    signedByRepresentative,
  })),
);

const IN_FORCE: Omit<RepresentationFacts, 'kind' | 'powers'> = {
  id: 'representation:own',
  verifiedAt: Date.parse('2024-01-02T00:00:00+03:00'),
  suspended: false,
  representativeCapable: true,
  revokedAt: null,
  validFrom: '2024-01-01',
  validThrough: null,
};

/** Everything that can be the matter with a representation, apart from who is represented. */
const REPRESENTATION_STATES: readonly Partial<RepresentationFacts>[] = [
  {},
  { verifiedAt: null },
  { suspended: true },
  { representativeCapable: false },
  { revokedAt: A_DAY_AGO },
  { validThrough: '2026-03-14' },
  { validFrom: '2026-03-16' },
  { validFrom: '2015-01-01' }, // the adult patient was a child then
];

const LEGAL_KINDS: readonly RepresentationKind[] = ['PARENT', 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE'];
const POWERS: readonly (readonly Power[])[] = YES_AND_NO.flatMap((portal) =>
  YES_AND_NO.flatMap((restricted) =>
    YES_AND_NO.map((claims): readonly Power[] => [
      ...(portal ? (['PORTAL'] as const) : []),
      ...(restricted ? (['RESTRICTED_RESULTS'] as const) : []),
      ...(claims ? (['CLAIMS'] as const) : []),
    ]),
  ),
);

const REPRESENTATIONS_IN_FORCE: readonly RepresentationFacts[] = [
  ...LEGAL_KINDS.map((kind) => ({ ...IN_FORCE, kind, powers: [] })),
  ...POWERS.map((powers) => ({ ...IN_FORCE, kind: 'ATTORNEY' as const, powers })),
];

/** How a person stands to the patient. */
export type Relation = Pick<SubjectFacts, 'patientId' | 'representations'>;

const NOBODY: Relation = { patientId: PATIENT, representations: [] };
export const SELF: Relation = { patientId: CALLER_PERSON, representations: [] };
const representing = (representation: RepresentationFacts): Relation => ({
  patientId: PATIENT,
  representations: [representation],
});

/** Nobody, the patient, and each kind of representative in each state, with every set of powers. */
export const RELATIONS: readonly Relation[] = [
  NOBODY,
  SELF,
  ...REPRESENTATIONS_IN_FORCE.flatMap((representation) =>
    REPRESENTATION_STATES.map((state) => representing({ ...representation, ...state })),
  ),
];

/** Those that are in force, one that is not, and of attorneys those whose powers open different things. */
export const RELATIONS_IN_FORCE: readonly Relation[] = [
  NOBODY,
  SELF,
  ...REPRESENTATIONS_IN_FORCE.filter(
    ({ kind, powers }) =>
      kind !== 'ADOPTIVE_PARENT' && powers.length !== 2 && powers[0] !== 'RESTRICTED_RESULTS',
  ).map(representing),
  representing({ ...IN_FORCE, kind: 'PARENT', powers: [], revokedAt: A_DAY_AGO }),
];
