import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, type DataClass, type Decision, type Row } from '../../subgraphs/_policy/index.ts';
import {
  accountRow,
  appointmentRow,
  CALLER,
  CLAIM,
  claimRow,
  CLINIC,
  DOCTOR,
  INSURER,
  LAB,
  ownRepresentationRow,
  PATIENT_ROW,
  referralRow,
  representationRow,
  restrictedRow,
  resultRow,
  ROWS,
} from './rows.ts';
import {
  adult,
  attorneyOf,
  child,
  decideAs,
  denied,
  deniedOnKnownRow,
  doctor,
  doctorOf,
  incapacitated,
  insurer,
  insurerOf,
  lab,
  labOf,
  guardianOf,
  ofLimitedCapacity,
  ownAccountOf,
  parentOf,
  permitted,
  permittedMasked,
  privacyOfficer,
  registrar,
  stranger,
  teen,
  themself,
  trusteeOf,
  contract,
  disclosureConsent,
  type World,
} from './vocabulary.ts';

/** The table "Permits" of the access policy, column by column: what each class answers, and in which situation. */
type Cell = readonly [dataClass: DataClass, situation: string, world: World, row: Row, expected: Decision];

const cells = (column: readonly Cell[]) => column;
const decideCell = ([dataClass, , world, row]: Cell) => decideAs(world, { dataClass, row });

const self = permitted('SELF', 'consent-1', 'PATRQT');
const ownAffair = permitted('SELF', null);
const byParent = permitted('REPRESENTATION', 'representation-parent', 'FAMRQT');
const byAttorney = permitted('REPRESENTATION', 'representation-attorney', 'FAMRQT');
const byReferral = permitted('REFERRAL', 'referral-1', 'TREAT');
const byAppointment = permitted('STAFF_DUTY', CLINIC, 'TREAT');
const byRegistrar = permitted('STAFF_DUTY', CLINIC, 'PATADMIN');
const byOfficer = permitted('STAFF_DUTY', CLINIC, 'HOPERAT');
const byLab = permitted('STAFF_DUTY', LAB, 'TREAT');
const byContract = permitted('INSURER_CONTRACT', 'contract-1', 'HPAYMT');
const byDisclosure = permitted('INSURER_CONTRACT', 'disclosure-1', 'HPAYMT');

const columns: Readonly<Record<string, readonly Cell[]>> = {
  self: cells([
    ['DEMOGRAPHICS', 'an adult', themself(), PATIENT_ROW, self],
    ['DEMOGRAPHICS', 'at 15 to 17', themself(teen()), PATIENT_ROW, self],
    [
      'DEMOGRAPHICS',
      'under 15: only the representative has an account',
      themself(child()),
      PATIENT_ROW,
      denied(),
    ],
    ['DEMOGRAPHICS', 'without legal capacity: as under 15', themself(incapacitated()), PATIENT_ROW, denied()],
    ['DEMOGRAPHICS', 'of limited capacity', themself(ofLimitedCapacity()), PATIENT_ROW, self],
    ['DEMOGRAPHICS', 'who represents them', themself(), representationRow(), self],
    ['CONTACT', 'own', themself(), PATIENT_ROW, self],
    ['CONTACT', "not the representative's", themself(), representationRow(), denied()],
    ['IDENTITY_DOCUMENT', 'own, masked', themself(), PATIENT_ROW, permittedMasked('SELF')],
    ['IDENTITY_DOCUMENT', "not the representative's", themself(), representationRow(), denied()],
    ['ACCOUNT', 'own, in its own row', themself(), ownAccountOf(themself()), ownAffair],
    ['ACCOUNT', 'own, even under 15', themself(child()), ownAccountOf(themself()), ownAffair],
    ['ACCOUNT', "own, in the patient's row", themself(), PATIENT_ROW, self],
    ['ACCOUNT', "another's", themself(), accountRow(), denied()],
    ['ACCOUNT', "not the representative's", themself(), representationRow(), denied()],
    ['APPOINTMENT', 'own', themself(), appointmentRow(), self],
    ['APPOINTMENT', 'whether there are any', themself(), PATIENT_ROW, self],
    ['RESULT', 'own', themself(), resultRow(), self],
    ['RESULT', 'own at 15 to 17', themself(teen()), resultRow(), self],
    ['RESULT', 'own restricted', themself(), restrictedRow(), self],
    ['RESULT', 'own restricted at 15 to 17', themself(teen()), restrictedRow(), self],
    ['RESULT', 'not yet released', themself(), resultRow({ released: false }), denied()],
    ['RESULT', 'own referral', themself(), referralRow(), self],
    ['CONSENT', 'own', themself(), PATIENT_ROW, self],
    ['CLAIM', 'insured', themself(), claimRow(), self],
    ['CLAIM', 'insured, whoever else is a party', themself(), claimRow({ partyPersonIds: [] }), self],
    ['CLAIM', 'insured, under 15', themself(child()), claimRow(), denied()],
    ['CLAIM', 'beneficiary', stranger(), claimRow({ partyPersonIds: [PATIENT_ROW.type, CALLER] }), ownAffair],
    ['CLAIM', 'party to nothing', stranger(), claimRow(), denied()],
    ['CLAIM', 'no claim in sight', stranger(), PATIENT_ROW, denied()],
    ['CLAIM_EVIDENCE', 'insured', themself(), claimRow(), self],
    [
      'CLAIM_EVIDENCE',
      "beneficiary: another's health",
      stranger(),
      claimRow({ partyPersonIds: [CALLER] }),
      denied(),
    ],
    ['ACCESS_LOG', 'own', themself(), PATIENT_ROW, self],
    ['ACCESS_LOG', 'own at 15 to 17', themself(teen()), PATIENT_ROW, self],
  ]),
  representative: cells([
    ['DEMOGRAPHICS', 'parent', parentOf(child()), PATIENT_ROW, byParent],
    ['DEMOGRAPHICS', 'own representation', parentOf(child()), ownRepresentationRow, byParent],
    ['DEMOGRAPHICS', "the other parent's representation", parentOf(child()), representationRow(), denied()],
    ['CONTACT', 'parent', parentOf(child()), PATIENT_ROW, byParent],
    ['CONTACT', 'own representation', parentOf(child()), ownRepresentationRow, byParent],
    ['CONTACT', "the other parent's representation", parentOf(child()), representationRow(), denied()],
    ['IDENTITY_DOCUMENT', "not the ward's", parentOf(child()), PATIENT_ROW, denied()],
    [
      'IDENTITY_DOCUMENT',
      'own, masked',
      parentOf(child()),
      ownRepresentationRow,
      permittedMasked('REPRESENTATION'),
    ],
    ['IDENTITY_DOCUMENT', "the other parent's", parentOf(child()), representationRow(), denied()],
    ['ACCOUNT', "not the ward's", parentOf(teen()), accountRow(), denied()],
    ['ACCOUNT', "not in the ward's row", parentOf(teen()), PATIENT_ROW, denied()],
    ['ACCOUNT', 'own', parentOf(teen()), ownAccountOf(parentOf(teen())), ownAffair],
    ['APPOINTMENT', 'parent', parentOf(child()), appointmentRow(), byParent],
    ['RESULT', 'parent of an under-15', parentOf(child()), resultRow(), byParent],
    ['RESULT', 'parent of a 15-to-17', parentOf(teen()), resultRow(), byParent],
    ['RESULT', 'not yet released', parentOf(child()), resultRow({ released: false }), denied()],
    ['RESULT', 'restricted, under 15', parentOf(child()), restrictedRow(), byParent],
    ['RESULT', 'restricted, 15 to 17', parentOf(teen()), restrictedRow(), denied()],
    ['RESULT', 'unlabelled, 15 to 17', parentOf(teen()), restrictedRow({ securityLabels: [] }), denied()],
    [
      'RESULT',
      "restricted, 15 to 17, with the minor's own consent",
      parentOf(teen({ restrictedSharingConsentId: 'sharing-1' })),
      restrictedRow(),
      byParent,
    ],
    [
      'RESULT',
      'restricted, incapacitated ward',
      guardianOf(incapacitated()),
      restrictedRow(),
      permitted('REPRESENTATION'),
    ],
    [
      'RESULT',
      'restricted, ward of limited capacity',
      trusteeOf(ofLimitedCapacity()),
      restrictedRow(),
      denied(),
    ],
    [
      'RESULT',
      'restricted, ward of limited capacity who consents',
      trusteeOf(ofLimitedCapacity({ restrictedSharingConsentId: 'sharing-1' })),
      restrictedRow(),
      permitted('REPRESENTATION'),
    ],
    ['RESULT', 'restricted, attorney whose power names it', attorneyOf(adult()), restrictedRow(), byAttorney],
    [
      'RESULT',
      'restricted, attorney otherwise',
      attorneyOf(adult(), { powers: ['PORTAL'] }),
      restrictedRow(),
      denied(),
    ],
    [
      'RESULT',
      'restricted, attorney otherwise, whatever the patient consented to share with legal representatives',
      attorneyOf(adult({ restrictedSharingConsentId: 'sharing-1' }), { powers: ['PORTAL'] }),
      restrictedRow(),
      denied(),
    ],
    [
      'RESULT',
      'restricted, attorney without the portal',
      attorneyOf(adult(), { powers: ['RESTRICTED_RESULTS'] }),
      restrictedRow(),
      denied(),
    ],
    ['RESULT', 'attorney', attorneyOf(adult(), { powers: ['PORTAL'] }), resultRow(), byAttorney],
    ['RESULT', 'attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), resultRow(), denied()],
    ['CONSENT', 'parent', parentOf(child()), PATIENT_ROW, byParent],
    ['CLAIM', 'parent', parentOf(child()), claimRow(), byParent],
    ['CLAIM', 'attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), claimRow(), byAttorney],
    ['CLAIM', 'attorney for the portal', attorneyOf(adult(), { powers: ['PORTAL'] }), claimRow(), denied()],
    ['CLAIM_EVIDENCE', 'parent', parentOf(child()), claimRow(), byParent],
    [
      'CLAIM_EVIDENCE',
      'attorney for claims',
      attorneyOf(adult(), { powers: ['CLAIMS'] }),
      claimRow(),
      byAttorney,
    ],
    [
      'CLAIM_EVIDENCE',
      'attorney for the portal',
      attorneyOf(adult(), { powers: ['PORTAL'] }),
      claimRow(),
      denied(),
    ],
    [
      'DEMOGRAPHICS',
      'attorney for claims',
      attorneyOf(adult(), { powers: ['CLAIMS'] }),
      PATIENT_ROW,
      byAttorney,
    ],
    [
      'DEMOGRAPHICS',
      'attorney for the portal',
      attorneyOf(adult(), { powers: ['PORTAL'] }),
      PATIENT_ROW,
      byAttorney,
    ],
    ['DEMOGRAPHICS', 'attorney for nothing', attorneyOf(adult(), { powers: [] }), PATIENT_ROW, denied()],
    ['CONTACT', 'attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), PATIENT_ROW, denied()],
    ['ACCESS_LOG', 'parent of an under-15', parentOf(child()), PATIENT_ROW, byParent],
    ['ACCESS_LOG', 'parent of a 15-to-17', parentOf(teen()), PATIENT_ROW, denied()],
    ['ACCESS_LOG', 'attorney', attorneyOf(adult(), { powers: ['PORTAL'] }), PATIENT_ROW, byAttorney],
    ['ACCESS_LOG', 'attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), PATIENT_ROW, denied()],
  ]),
  'clinician with referral': cells([
    ['DEMOGRAPHICS', 'own referral', doctorOf(), PATIENT_ROW, byReferral],
    [
      'DEMOGRAPHICS',
      'own appointment',
      doctor(adult()),
      appointmentRow({ practitionerId: DOCTOR }),
      byAppointment,
    ],
    [
      'DEMOGRAPHICS',
      'expects the patient',
      doctor(adult({ appointedWith: [DOCTOR] })),
      PATIENT_ROW,
      byAppointment,
    ],
    ['DEMOGRAPHICS', "a colleague's appointment", doctorOf(), appointmentRow(), denied()],
    ['DEMOGRAPHICS', 'a representation', doctorOf(), representationRow(), denied()],
    ['DEMOGRAPHICS', 'no relation', doctor(adult()), PATIENT_ROW, denied()],
    ['ACCOUNT', 'own', doctorOf(), ownAccountOf(doctorOf()), ownAffair],
    ['ACCOUNT', "the patient's", doctorOf(), accountRow(), denied()],
    ['APPOINTMENT', 'own', doctor(adult()), appointmentRow({ practitionerId: DOCTOR }), byAppointment],
    ['APPOINTMENT', "a colleague's", doctorOf(), appointmentRow(), denied()],
    ['APPOINTMENT', 'whether there are any', doctorOf(), PATIENT_ROW, byReferral],
    ['APPOINTMENT', 'whether there are any, no relation', doctor(adult()), PATIENT_ROW, denied()],
    ['RESULT', 'referral covers it', doctorOf(), resultRow(), byReferral],
    [
      'RESULT',
      'referral covers another category',
      doctorOf(),
      resultRow({ category: 'RADIOLOGY' }),
      denied(),
    ],
    [
      'RESULT',
      'not yet released',
      doctorOf(),
      resultRow({ released: false, referralId: 'referral-1' }),
      denied(),
    ],
    [
      'RESULT',
      'an appointment is no referral',
      doctor(adult({ appointedWith: [DOCTOR] })),
      resultRow(),
      denied(),
    ],
    [
      'RESULT',
      'restricted, answers own referral',
      doctorOf(),
      restrictedRow({ referralId: 'referral-1' }),
      byReferral,
    ],
    [
      'RESULT',
      "restricted, answers another's",
      doctorOf(),
      restrictedRow({ referralId: 'referral-2' }),
      denied(),
    ],
    ['RESULT', 'restricted, answers none', doctorOf(), restrictedRow(), denied()],
    ['RESULT', 'unlabelled, answers none', doctorOf(), resultRow({ securityLabels: [] }), denied()],
    ['RESULT', 'own referral itself', doctorOf(), referralRow({ practitionerId: DOCTOR }), byReferral],
    ['RESULT', "a colleague's referral", doctorOf(), referralRow(), denied()],
    ['DEMOGRAPHICS', 'in a claim', doctorOf(), claimRow(), denied()],
  ]),
  registrar: cells([
    ['DEMOGRAPHICS', 'registered here', registrar(), PATIENT_ROW, byRegistrar],
    [
      'DEMOGRAPHICS',
      'registered elsewhere',
      registrar(adult({ registeredAt: ['elsewhere'] })),
      PATIENT_ROW,
      denied(),
    ],
    [
      'DEMOGRAPHICS',
      'of no organisation',
      registrar(adult(), { organizationId: null }),
      PATIENT_ROW,
      denied(),
    ],
    ['DEMOGRAPHICS', 'a representation', registrar(), representationRow(), byRegistrar],
    ['DEMOGRAPHICS', 'through a result', registrar(), resultRow(), denied()],
    ['DEMOGRAPHICS', 'through a referral', registrar(), referralRow(), denied()],
    ['DEMOGRAPHICS', 'through a claim', registrar(), claimRow(), denied()],
    ['CONTACT', 'registered here', registrar(), PATIENT_ROW, byRegistrar],
    ['IDENTITY_DOCUMENT', 'registered here, unmasked', registrar(), PATIENT_ROW, byRegistrar],
    ['IDENTITY_DOCUMENT', "the representative's", registrar(), representationRow(), byRegistrar],
    ['ACCOUNT', 'of a patient here', registrar(), accountRow(), byRegistrar],
    ['ACCOUNT', 'of a patient elsewhere', registrar(adult({ registeredAt: [] })), accountRow(), denied()],
    ['ACCOUNT', 'of a colleague', registrar(null), accountRow({ organizationId: CLINIC }), byRegistrar],
    [
      'ACCOUNT',
      "of another organisation's staff",
      registrar(null),
      accountRow({ organizationId: LAB }),
      denied(),
    ],
    ['ACCOUNT', 'of nobody known', registrar(null), accountRow(), denied()],
    [
      'ACCOUNT',
      'of nobody, asked by nobody',
      registrar(null, { organizationId: null }),
      accountRow(),
      denied(),
    ],
    ['ACCOUNT', 'own', registrar(null), ownAccountOf(registrar()), ownAffair],
    ['APPOINTMENT', 'registered here', registrar(), appointmentRow(), byRegistrar],
    [
      'APPOINTMENT',
      'registered elsewhere',
      registrar(adult({ registeredAt: [] })),
      appointmentRow(),
      denied(),
    ],
    ['CONSENT', 'registered here', registrar(), PATIENT_ROW, byRegistrar],
  ]),
  insurer: cells([
    ['ACCOUNT', 'own', insurerOf(), ownAccountOf(insurerOf()), ownAffair],
    ['ACCOUNT', "the patient's", insurerOf(), accountRow(), denied()],
    ['CLAIM', 'own, contract in force', insurerOf(), claimRow(), byContract],
    [
      'CLAIM',
      "another insurer's",
      insurerOf(),
      claimRow({ insurerOrganizationId: 'other-insurer' }),
      denied(),
    ],
    ['CLAIM', 'own, no contract', insurer(), claimRow(), denied('CONTRACT_NOT_IN_FORCE')],
    ['CLAIM', 'no claim in sight', insurerOf(), PATIENT_ROW, denied()],
    ['CLAIM_EVIDENCE', 'consented and needed', insurerOf(), claimRow(), byDisclosure],
    [
      'CLAIM_EVIDENCE',
      'no consent to disclosure',
      insurer(adult({ contracts: [contract()] })),
      claimRow(),
      deniedOnKnownRow('DISCLOSURE_CONSENT_MISSING'),
    ],
    [
      'CLAIM_EVIDENCE',
      'consented, not needed',
      insurerOf(),
      claimRow({ neededForRisk: false }),
      deniedOnKnownRow('NOT_NEEDED_FOR_CLAIM'),
    ],
    [
      'CLAIM_EVIDENCE',
      'consented, no contract',
      insurer(
        adult({ disclosureConsents: [disclosureConsent({ claimId: CLAIM, organizationId: INSURER })] }),
      ),
      claimRow(),
      denied('CONTRACT_NOT_IN_FORCE'),
    ],
    ['DEMOGRAPHICS', 'through an own claim', insurerOf(), claimRow(), denied()],
  ]),
  lab: cells([
    ['DEMOGRAPHICS', 'of whom something was ordered', labOf(), PATIENT_ROW, byLab],
    ['DEMOGRAPHICS', 'of whom nothing was ordered', lab(), PATIENT_ROW, denied()],
    ['DEMOGRAPHICS', 'in an own order', lab(), referralRow({ organizationId: LAB }), byLab],
    ['DEMOGRAPHICS', 'in a representation', labOf(), representationRow(), denied()],
    ['ACCOUNT', 'own', lab(), ownAccountOf(lab()), ownAffair],
    ['ACCOUNT', "the patient's", labOf(), accountRow(), denied()],
    ['RESULT', 'own', lab(), resultRow({ organizationId: LAB }), byLab],
    ['RESULT', 'own, restricted', lab(), restrictedRow({ organizationId: LAB }), byLab],
    ['RESULT', 'own, not yet released', lab(), resultRow({ organizationId: LAB, released: false }), byLab],
    ['RESULT', 'own, hidden by the patient', lab(), resultRow({ organizationId: LAB, hidden: true }), byLab],
    ['RESULT', "another lab's", labOf(), resultRow(), denied()],
    ['RESULT', "another lab's, not yet released", labOf(), resultRow({ released: false }), denied()],
    [
      'RESULT',
      "nobody's, asked by nobody",
      lab(adult(), { organizationId: null }),
      resultRow({ organizationId: null }),
      denied(),
    ],
    ['RESULT', 'own order', lab(), referralRow({ organizationId: LAB }), byLab],
    ['RESULT', "another lab's order", labOf(), referralRow(), denied()],
    ['RESULT', 'whether there are any', labOf(), PATIENT_ROW, byLab],
    ['RESULT', 'of nobody', lab(null), resultRow({ organizationId: LAB }), denied()],
  ]),
  'privacy officer': cells([
    ['DEMOGRAPHICS', 'registered here', privacyOfficer(), PATIENT_ROW, byOfficer],
    [
      'DEMOGRAPHICS',
      'registered elsewhere',
      privacyOfficer(adult({ registeredAt: [] })),
      PATIENT_ROW,
      denied(),
    ],
    ['DEMOGRAPHICS', 'through an appointment', privacyOfficer(), appointmentRow(), denied()],
    ['DEMOGRAPHICS', 'through a result', privacyOfficer(), resultRow(), denied()],
    ['ACCOUNT', 'of a patient here', privacyOfficer(), accountRow(), byOfficer],
    ['ACCOUNT', 'of a colleague', privacyOfficer(null), accountRow({ organizationId: CLINIC }), byOfficer],
    ['ACCOUNT', 'own', privacyOfficer(null), ownAccountOf(privacyOfficer()), ownAffair],
    ['CONSENT', 'registered here', privacyOfficer(), PATIENT_ROW, byOfficer],
    ['ACCESS_LOG', 'registered here', privacyOfficer(), PATIENT_ROW, byOfficer],
    [
      'ACCESS_LOG',
      'registered elsewhere',
      privacyOfficer(adult({ registeredAt: [] })),
      PATIENT_ROW,
      denied(),
    ],
  ]),
};

describe.each(Object.entries(columns))('reading, %s', (_, column) => {
  it.each(column.map((cell) => [cell[0], cell[1], cell] as const))('%s: %s', (_class, _situation, cell) => {
    expect(decideCell(cell)).toEqual(cell[4]);
  });
});

/** The blank cells of the table, for somebody who has every relation that their column is about. */
const blanks: readonly (readonly [who: string, world: World, ...classes: DataClass[]])[] = [
  ['a stranger', stranger(), ...DATA_CLASSES.filter((name) => name !== 'PUBLIC' && name !== 'SERVICE')],
  [
    'a clinician with referral',
    doctorOf(adult({ appointedWith: [DOCTOR] })),
    ...(['CONTACT', 'IDENTITY_DOCUMENT', 'CONSENT', 'CLAIM', 'CLAIM_EVIDENCE', 'ACCESS_LOG'] as const),
  ],
  ['a registrar', registrar(), 'RESULT', 'CLAIM', 'CLAIM_EVIDENCE', 'ACCESS_LOG'],
  [
    'an insurer',
    insurerOf(),
    ...([
      'DEMOGRAPHICS',
      'CONTACT',
      'IDENTITY_DOCUMENT',
      'APPOINTMENT',
      'RESULT',
      'CONSENT',
      'ACCESS_LOG',
    ] as const),
  ],
  [
    'a lab',
    labOf(),
    ...([
      'CONTACT',
      'IDENTITY_DOCUMENT',
      'APPOINTMENT',
      'CONSENT',
      'CLAIM',
      'CLAIM_EVIDENCE',
      'ACCESS_LOG',
    ] as const),
  ],
  [
    'a privacy officer',
    privacyOfficer(),
    ...(['CONTACT', 'IDENTITY_DOCUMENT', 'APPOINTMENT', 'RESULT', 'CLAIM', 'CLAIM_EVIDENCE'] as const),
  ],
];

describe.each(blanks)('reading, blank cells of %s', (_, world, ...classes) => {
  it.each(classes)('%s, in every row', (dataClass) => {
    const decisions = ROWS.map((row) => decideAs(world, { dataClass, row }));
    expect(decisions).toEqual(ROWS.map(() => denied()));
  });
});

describe('what concerns no patient', () => {
  const everybody = [themself(), stranger(), doctorOf(), registrar(), insurerOf(), labOf(), privacyOfficer()];

  it.each(['PUBLIC', 'SERVICE'] as const)('%s is for everyone who has an account', (dataClass) => {
    const nobody = everybody.map(({ principal }) => ({ principal, subject: null }));
    for (const world of [...everybody, ...nobody]) expect(decideAs(world, { dataClass })).toEqual(ownAffair);
  });

  it.each([
    ['PERSON', stranger(), 'PATRQT'],
    ['CLINICIAN', doctor(null), 'TREAT'],
    ['REGISTRAR', registrar(), 'PATADMIN'],
    ['PRIVACY_OFFICER', privacyOfficer(), 'HOPERAT'],
    ['INSURER', insurer(), 'HPAYMT'],
    ['LAB', lab(), 'TREAT'],
  ] as const)('is read by a %s for their own purpose', (_, world, purpose) => {
    expect(decideAs(world, { dataClass: 'PUBLIC' })).toEqual(permitted('SELF', null, purpose));
  });
});

describe('an unknown patient', () => {
  const asked = DATA_CLASSES.filter((name) => name !== 'PUBLIC' && name !== 'SERVICE');

  it.each([
    ['a person', stranger(null), stranger()],
    ['a clinician', doctor(null), doctor(adult())],
    ['a registrar', registrar(null), registrar(adult({ registeredAt: [] }))],
    ['a privacy officer', privacyOfficer(null), privacyOfficer(adult({ registeredAt: [] }))],
    ['an insurer', insurer(null), insurer(adult())],
    ['a lab', lab(null), lab(adult())],
  ])('looks to %s like one whom they have nothing to do with', (_, unknown, unrelated) => {
    for (const dataClass of asked) {
      expect(decideAs(unknown, { dataClass })).toEqual(denied());
      expect(decideAs(unrelated, { dataClass })).toEqual(denied());
    }
  });
});
