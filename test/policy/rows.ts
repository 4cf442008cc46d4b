import type { Row } from '../../subgraphs/_policy/index.ts';

export const PATIENT = 'person-patient';
export const CALLER = 'person-caller';
export const CLINIC = 'organization-clinic';
export const LAB = 'organization-lab';
export const INSURER = 'organization-insurer';
export const DOCTOR = 'practitioner-doctor';
export const CLAIM = 'claim-1';

export const PATIENT_ROW: Row = { type: 'PATIENT' };

type RowOf<Type extends Row['type']> = Extract<Row, { readonly type: Type }>;

export const accountRow = (facts: Partial<RowOf<'ACCOUNT'>> = {}): Row => ({
  type: 'ACCOUNT',
  accountId: 'account-of-another',
  organizationId: null,
  ...facts,
});

export const representationRow = (facts: Partial<RowOf<'REPRESENTATION'>> = {}): Row => ({
  type: 'REPRESENTATION',
  id: 'representation-parent',
  representativePersonId: 'person-other-parent',
  registeredByPersonId: 'person-first-registrar',
  ...facts,
});

/** The row of the caller's own representation. */
export const ownRepresentationRow = representationRow({ representativePersonId: CALLER });

export const appointmentRow = (facts: Partial<RowOf<'APPOINTMENT'>> = {}): Row => ({
  type: 'APPOINTMENT',
  practitionerId: 'practitioner-another',
  organizationId: CLINIC,
  ...facts,
});

export const resultRow = (facts: Partial<RowOf<'RESULT'>> = {}): Row => ({
  type: 'RESULT',
  category: 'LABORATORY',
  securityLabels: ['N'],
  hidden: false,
  released: true,
  referralId: null,
  organizationId: 'organization-another-lab',
  ...facts,
});

export const restrictedRow = (facts: Partial<RowOf<'RESULT'>> = {}): Row =>
  resultRow({ securityLabels: ['HIV'], ...facts });

export const referralRow = (facts: Partial<RowOf<'REFERRAL'>> = {}): Row => ({
  type: 'REFERRAL',
  practitionerId: 'practitioner-another',
  organizationId: null,
  securityLabels: ['N'],
  ...facts,
});

export const claimRow = (facts: Partial<RowOf<'CLAIM'>> = {}): Row => ({
  type: 'CLAIM',
  claimId: CLAIM,
  insurerOrganizationId: INSURER,
  partyPersonIds: [PATIENT],
  beneficiary: null,
  neededForRisk: true,
  ...facts,
});

/** Every kind of row, as it is for somebody whom it does not concern. */
export const ROWS: readonly Row[] = [
  PATIENT_ROW,
  accountRow(),
  representationRow(),
  appointmentRow(),
  resultRow(),
  restrictedRow(),
  referralRow(),
  claimRow(),
];
