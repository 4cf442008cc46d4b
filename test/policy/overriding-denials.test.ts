import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  DATA_CLASSES,
  type AccountState,
  type Action,
  type DenialReason,
} from '../../subgraphs/_policy/index.ts';
import { EVERYONE } from './everyone.ts';
import { DOCTOR, LAB, PATIENT_ROW, referralRow, representationRow, resultRow } from './rows.ts';
import {
  adult,
  child,
  decideAs,
  denied,
  deniedOnKnownRow,
  doctorOf,
  guardianOf,
  incapacitated,
  labOf,
  ofLimitedCapacity,
  ownAccountOf,
  parentOf,
  permitted,
  registrar,
  stranger,
  teen,
  themself,
  trusteeOf,
  withoutConsent,
  type Asked,
  type World,
} from './vocabulary.ts';

const BENEFICIARIES = ['a beneficiary', 'a beneficiary who is nobody’s patient'];
const PORTAL = ['the patient', 'a representative', 'a clinician'];
const ALL = EVERYONE.map(([who]) => who);

const withPrincipal = (world: World, principal: Partial<World['principal']>): World => ({
  ...world,
  principal: { ...world.principal, ...principal },
});

describe('whom a denial stops', () => {
  it.each<[DenialReason, Partial<World['principal']>, Partial<ReturnType<typeof adult>>, readonly string[]]>([
    ['ACCOUNT_LOCKED', { accountState: 'LOCKED' }, {}, ALL],
    ['SESSION_ENDED', { sessionEnded: true }, {}, ALL],
    ['PASSWORD_CHANGE_REQUIRED', { accountState: 'PASSWORD_CHANGE_REQUIRED' }, {}, ALL],
    ['TERMS_NOT_ACCEPTED', { termsAccepted: false }, {}, [...PORTAL, ...BENEFICIARIES]],
    ['PROCESSING_CONSENT_MISSING', {}, withoutConsent(adult()), ['the patient', 'a representative']],
    ['PORTAL_BLOCKED', {}, { portalBlocked: true }, PORTAL],
    [
      'DATA_UNDER_REVIEW',
      {},
      { dataUnderReview: true },
      [...PORTAL, ...BENEFICIARIES, 'an insurer', 'a lab'],
    ],
  ])('%s', (reason, principal, facts, stopped) => {
    for (const [who, world, asked] of EVERYONE) {
      const decision = decideAs(withPrincipal(world(adult(facts)), principal), asked);
      expect([who, decision]).toEqual([who, stopped.includes(who) ? deniedOnKnownRow(reason) : permitted()]);
    }
  });

  it('HIDDEN_BY_PATIENT: the portal, and the row looks like none', () => {
    const row = resultRow({ hidden: true, organizationId: LAB });
    const asked = { dataClass: 'RESULT', row } as const;
    for (const world of [themself(), parentOf(child()), doctorOf()]) {
      expect(decideAs(world, asked)).toEqual(denied('HIDDEN_BY_PATIENT'));
    }
    expect(decideAs(labOf(), { action: 'DELIVER_RESULT', row })).toEqual(permitted('STAFF_DUTY'));
    expect(decideAs(registrar(), { action: 'RESTORE_RESULT', row })).toEqual(permitted('STAFF_DUTY'));
    expect(decideAs(themself(), { action: 'HIDE_RESULT', row })).toEqual(denied('HIDDEN_BY_PATIENT'));
  });

  it('nobody who had no permit: a stranger learns nothing of a block', () => {
    const patient = withoutConsent(adult({ portalBlocked: true, dataUnderReview: true }));
    expect(decideAs(stranger(patient))).toEqual(denied());
    expect(decideAs(stranger(null))).toEqual(denied());
    expect(decideAs(parentOf({ ...patient, birthDate: child().birthDate }, { revokedAt: 0 }))).toEqual(
      denied('REPRESENTATION_NOT_IN_FORCE'),
    );
    expect(decideAs(withPrincipal(stranger(), { accountState: 'LOCKED' }))).toEqual(denied());
  });

  it('an account in a state that nobody has defined', () => {
    const world = withPrincipal(themself(), { accountState: 'FROZEN' as AccountState });
    expect(decideAs(world)).toEqual(deniedOnKnownRow('ACCOUNT_LOCKED'));
  });
});

describe('a write', () => {
  it.each<[DenialReason, Partial<World['principal']>, Partial<ReturnType<typeof adult>>]>([
    ['ACCOUNT_LOCKED', { accountState: 'LOCKED' }, {}],
    ['PASSWORD_CHANGE_REQUIRED', { accountState: 'PASSWORD_CHANGE_REQUIRED' }, {}],
    ['TERMS_NOT_ACCEPTED', { termsAccepted: false }, {}],
    ['PROCESSING_CONSENT_MISSING', {}, withoutConsent(adult())],
    ['PORTAL_BLOCKED', {}, { portalBlocked: true }],
    ['DATA_UNDER_REVIEW', {}, { dataUnderReview: true }],
  ])('is stopped by %s, whatever it writes', (reason, principal, facts) => {
    const world = withPrincipal(themself(adult(facts)), principal);
    for (const dataClass of DATA_CLASSES)
      expect(decideAs(world, { action: 'BOOK_APPOINTMENT', dataClass })).toEqual(deniedOnKnownRow(reason));
  });
});

describe('the reason that is answered', () => {
  it('is the first of those that apply', () => {
    const order: readonly (readonly [DenialReason, (world: World) => World])[] = [
      ['ACCOUNT_LOCKED', (world) => withPrincipal(world, { accountState: 'ACTIVE' })],
      ['SESSION_ENDED', (world) => withPrincipal(world, { sessionEnded: false })],
      ['TERMS_NOT_ACCEPTED', (world) => withPrincipal(world, { termsAccepted: true })],
      [
        'PROCESSING_CONSENT_MISSING',
        (world) => ({
          ...world,
          subject: world.subject && { ...world.subject, processingConsent: adult().processingConsent },
        }),
      ],
      [
        'PORTAL_BLOCKED',
        (world) => ({ ...world, subject: world.subject && { ...world.subject, portalBlocked: false } }),
      ],
      [
        'DATA_UNDER_REVIEW',
        (world) => ({ ...world, subject: world.subject && { ...world.subject, dataUnderReview: false } }),
      ],
    ];
    let world = withPrincipal(
      themself(withoutConsent(adult({ portalBlocked: true, dataUnderReview: true }))),
      {
        accountState: 'LOCKED',
        sessionEnded: true,
        termsAccepted: false,
      },
    );
    const hidden = { dataClass: 'RESULT', row: resultRow({ hidden: true }) } as const;
    expect(decideAs(world, hidden)).toEqual(denied('HIDDEN_BY_PATIENT'));
    for (const [reason, lift] of order) {
      expect(decideAs(world)).toEqual(deniedOnKnownRow(reason));
      world = lift(world);
    }
    expect(decideAs(world)).toEqual(permitted('SELF'));
  });

  it('is the session before the password, and the password before the terms', () => {
    const principal = { accountState: 'PASSWORD_CHANGE_REQUIRED', termsAccepted: false } as const;
    expect(decideAs(withPrincipal(themself(), { ...principal, sessionEnded: true }))).toEqual(
      deniedOnKnownRow('SESSION_ENDED'),
    );
    expect(decideAs(withPrincipal(themself(), principal))).toEqual(
      deniedOnKnownRow('PASSWORD_CHANGE_REQUIRED'),
    );
  });
});

/** What closes access, or asks what is held. */
const CLOSING: readonly Action[] = [
  'WITHDRAW_PROCESSING_CONSENT',
  'BLOCK_PORTAL',
  'REVOKE_REPRESENTATION',
  'WITHDRAW_RESTRICTED_SHARING',
  'WITHDRAW_DISCLOSURE_CONSENT',
  'MAKE_SUBJECT_REQUEST',
];

describe('the way out of an account state', () => {
  const own = ownAccountOf(themself());
  const others: readonly Asked[] = [
    { dataClass: 'DEMOGRAPHICS' },
    { dataClass: 'ACCOUNT' },
    { action: 'UPDATE_CONTACT', row: own },
    { action: 'SEND_FEEDBACK', row: own },
    { action: 'MARK_NOTICE_READ', row: own },
    { action: 'LINK_ISSUER_SUBJECT', row: own },
    { action: 'UNBLOCK_PORTAL' },
    { action: 'GIVE_PROCESSING_CONSENT' },
    { action: 'GIVE_RESTRICTED_SHARING' },
  ];
  const seeAccount: Asked = { dataClass: 'ACCOUNT', row: own };
  const changePassword: Asked = { action: 'UPDATE_CREDENTIALS', row: own };
  const signOut: Asked = { action: 'SIGN_OUT', row: own };
  const reportIntruder: Asked = { action: 'REPORT_UNAUTHORISED_ACCESS', row: own };
  const acceptTerms: Asked = { action: 'ACCEPT_TERMS', row: own };
  const readPublic: Asked = { dataClass: 'PUBLIC' };

  const keepingSafe = [seeAccount, changePassword, signOut, reportIntruder];

  it.each<[DenialReason, Partial<World['principal']>, readonly Asked[], readonly Asked[]]>([
    ['ACCOUNT_LOCKED', { accountState: 'LOCKED' }, [], [...keepingSafe, acceptTerms, readPublic]],
    ['SESSION_ENDED', { sessionEnded: true }, [], [...keepingSafe, acceptTerms, readPublic]],
    [
      'PASSWORD_CHANGE_REQUIRED',
      { accountState: 'PASSWORD_CHANGE_REQUIRED' },
      keepingSafe,
      [acceptTerms, readPublic],
    ],
    ['TERMS_NOT_ACCEPTED', { termsAccepted: false }, [...keepingSafe, acceptTerms, readPublic], []],
  ])('%s', (reason, principal, open, closed) => {
    const world = withPrincipal(themself(), principal);
    for (const asked of open) expect(decideAs(world, asked)).toEqual(permitted('SELF', null));
    for (const action of CLOSING) {
      const closing = decideAs(world, { action, row: representationRow() });
      expect(closing).toEqual(reason === 'TERMS_NOT_ACCEPTED' ? permitted('SELF') : deniedOnKnownRow(reason));
    }
    for (const asked of [...others, ...closed])
      expect(decideAs(world, asked)).toEqual(deniedOnKnownRow(reason));
    expect(decideAs(world, { dataClass: 'SERVICE' })).toEqual(permitted());
  });

  it.each(['REGISTRAR', 'INSURER', 'LAB', 'PRIVACY_OFFICER'] as const)(
    'terms do not concern a %s',
    (role) => {
      const world = withPrincipal(registrar(null), { role, termsAccepted: false });
      const asked = { action: 'UPDATE_CONTACT', row: ownAccountOf(world) } as const;
      expect(decideAs(world, asked)).toEqual(permitted('SELF'));
    },
  );
});

describe("the way out of the patient's state", () => {
  const acts: readonly Action[] = [...CLOSING, 'GIVE_PROCESSING_CONSENT', 'UNBLOCK_PORTAL'];
  const states = [
    ['PROCESSING_CONSENT_MISSING', withoutConsent],
    ['PORTAL_BLOCKED', (patient: ReturnType<typeof adult>) => ({ ...patient, portalBlocked: true })],
  ] as const;

  describe.each(states)('%s', (reason, inState) => {
    it.each(acts)('%s stays possible', (action) => {
      expect(decideAs(themself(inState(adult())), { action, row: representationRow() })).toEqual(
        permitted('SELF'),
      );
    });

    it.each(ACTIONS.filter((action) => !acts.includes(action) && action !== 'READ'))(
      '%s does not',
      (action) => {
        const decision = decideAs(themself(inState(adult())), { action });
        expect(decision.permitted).toBe(false);
      },
    );

    it('what the patient could do otherwise is denied for that reason', () => {
      for (const action of [
        'BOOK_APPOINTMENT',
        'HIDE_RESULT',
        'SUBMIT_CLAIM',
        'GIVE_DISCLOSURE_CONSENT',
      ] as const) {
        expect(decideAs(themself(inState(adult())), { action })).toEqual(deniedOnKnownRow(reason));
      }
    });

    it.each([
      ['the patient', themself(inState(adult())), permitted('SELF')],
      ['a minor', themself(inState(teen())), permitted('SELF')],
      ['a parent of an under-15', parentOf(inState(child())), permitted('REPRESENTATION')],
      ['a guardian', guardianOf(inState(incapacitated())), permitted('REPRESENTATION')],
      ['a trustee, who signs nothing', trusteeOf(inState(ofLimitedCapacity())), deniedOnKnownRow(reason)],
    ])('%s and the consents', (_, world, expected) => {
      expect(decideAs(world, { dataClass: 'CONSENT' })).toEqual(expected);
    });

    it('the own account is not the patient’s data', () => {
      const world = themself(inState(adult({ dataUnderReview: true })));
      expect(decideAs(world, { dataClass: 'ACCOUNT', row: ownAccountOf(world) })).toEqual(
        permitted('SELF', null),
      );
      expect(decideAs(world, { action: 'UPDATE_CREDENTIALS', row: ownAccountOf(world) })).toEqual(
        permitted('SELF'),
      );
      expect(decideAs(world, { dataClass: 'PUBLIC' })).toEqual(permitted('SELF'));
    });
  });

  it('a parent of a 15-to-17 signs too, but does not lift the block of the minor', () => {
    const asked = { dataClass: 'CONSENT' } as const;
    expect(decideAs(parentOf(withoutConsent(teen())), asked)).toEqual(permitted('REPRESENTATION'));
    const blocked = parentOf(teen({ portalBlocked: true }));
    expect(decideAs(blocked, asked)).toEqual(deniedOnKnownRow('PORTAL_BLOCKED'));
    expect(decideAs(blocked, { action: 'GIVE_PROCESSING_CONSENT' })).toEqual(permitted('REPRESENTATION'));
  });

  it('while data are under review it is to close access, and no more', () => {
    const world = themself(adult({ dataUnderReview: true }));
    for (const action of acts) {
      expect(decideAs(world, { action, row: representationRow() })).toEqual(
        CLOSING.includes(action) ? permitted('SELF') : deniedOnKnownRow('DATA_UNDER_REVIEW'),
      );
    }
    expect(decideAs(world, { dataClass: 'CONSENT' })).toEqual(deniedOnKnownRow('DATA_UNDER_REVIEW'));
    expect(decideAs(registrar(world.subject), { action: 'BLOCK_PORTAL' })).toEqual(permitted('STAFF_DUTY'));
  });

  it("a missing consent is the patient's affair with the portal, not with the doctor", () => {
    const world = doctorOf(withoutConsent(adult()));
    expect(decideAs(world, { dataClass: 'RESULT', row: resultRow() })).toEqual(permitted('REFERRAL'));
    expect(decideAs(world, { dataClass: 'RESULT', row: referralRow({ practitionerId: DOCTOR }) })).toEqual(
      permitted('REFERRAL'),
    );
    expect(decideAs(world, { dataClass: 'DEMOGRAPHICS', row: PATIENT_ROW })).toEqual(permitted('REFERRAL'));
  });
});
