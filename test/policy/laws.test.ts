import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  DENIAL_REASONS,
  type Decision,
  type Principal,
  type SubjectFacts,
} from '../../subgraphs/_policy/index.ts';
import { anyCase, type Case } from './arbitraries.ts';

const decideCase = ({ principal, action, dataClass, subject, row, now }: Case): Decision =>
  decide(principal, action, dataClass, subject, row, now);

const isAboutNobody = ({ action, dataClass }: Case) =>
  action === 'READ' && (dataClass === 'PUBLIC' || dataClass === 'SERVICE');

const isOwnAccount = ({ principal, row }: Case) =>
  row.type === 'ACCOUNT' && row.accountId === principal.accountId;

function always(law: (aCase: Case) => void): void {
  fc.assert(fc.property(anyCase, law), { numRuns: 2_000 });
}

/** Whatever is permitted after a change was permitted before it. */
function neverPermitsMore(change: (aCase: Case) => Case): void {
  always((aCase) => {
    if (decideCase(change(aCase)).permitted) expect(decideCase(aCase).permitted).toBe(true);
  });
}

/** The beneficiary whose facts decide about a claim in the place of the insured person's. */
function throughBeneficiary({ principal, action, dataClass, row }: Case): SubjectFacts | undefined {
  const isForParties =
    action === 'SUBMIT_CLAIM' || action === 'WITHDRAW_CLAIM' || (action === 'READ' && dataClass === 'CLAIM');
  if (principal.role !== 'PERSON' || !isForParties) return undefined;
  if (row.type !== 'CLAIM' || row.beneficiary === 'UNREGISTERED') return undefined;
  return row.beneficiary ?? undefined;
}

const withPrincipal = (aCase: Case, principal: Partial<Principal>): Case => ({
  ...aCase,
  principal: { ...aCase.principal, ...principal },
});

const withSubject = (aCase: Case, change: (subject: SubjectFacts) => Partial<SubjectFacts>): Case => ({
  ...aCase,
  subject: aCase.subject && { ...aCase.subject, ...change(aCase.subject) },
});

describe('every decision', () => {
  it('is made, is well formed, and is made again alike', () => {
    always((aCase) => {
      const decision = decideCase(aCase);
      if (decision.permitted) expect(decision.obligations).toBeInstanceOf(Array);
      else expect(DENIAL_REASONS).toContain(decision.reason);
      expect(decideCase(aCase)).toEqual(decision);
    });
  });

  it('is made for facts that make no sense, too', () => {
    const nonsense = fc.record({
      action: fc.constantFrom('READ', 'constructor', '__proto__', '', 'READ_ALL'),
      dataClass: fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__', 'RESULT')),
      role: fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'self', 'PERSON')),
      birthDate: fc.string(),
      now: fc.double(),
      rowType: fc.oneof(fc.string(), fc.constantFrom('constructor', 'PATIENT')),
    });
    fc.assert(
      fc.property(anyCase, nonsense, (aCase, { action, dataClass, role, birthDate, now, rowType }) => {
        const { principal, subject } = withSubject(withPrincipal(aCase, { role: role as never }), () => ({
          birthDate,
        }));
        const row = { ...aCase.row, type: rowType as never };
        const decision = decide(principal, action as never, dataClass as never, subject, row, now);
        const isKnownRole = role === 'PERSON';
        if (!isKnownRole || action !== 'READ') expect(decision.permitted).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('denies everything about patients where no facts are', () => {
    always((aCase) => {
      const decision = decideCase({ ...aCase, subject: null });
      if (isAboutNobody(aCase) || aCase.row.type === 'ACCOUNT') return;
      expect(decision).toEqual({ permitted: false, reason: 'NOT_PERMITTED', rowKnown: false });
    });
  });

  it('puts nothing in force at an instant that is none', () => {
    always((aCase) => {
      if (isAboutNobody(aCase) || aCase.principal.role !== 'PERSON' || aCase.row.type !== 'PATIENT') return;
      expect(decideCase({ ...aCase, now: NaN }).permitted).toBe(false);
    });
  });
});

describe('a denial dominates', () => {
  it.each<[string, (aCase: Case) => Case]>([
    ['a locked account', (aCase) => withPrincipal(aCase, { accountState: 'LOCKED' })],
    ['an ended session', (aCase) => withPrincipal(aCase, { sessionEnded: true })],
    ['terms not accepted', (aCase) => withPrincipal(aCase, { termsAccepted: false })],
    ['a portal block', (aCase) => withSubject(aCase, () => ({ portalBlocked: true }))],
    ['a review', (aCase) => withSubject(aCase, () => ({ dataUnderReview: true }))],
    [
      'a withdrawn consent',
      (aCase) =>
        withSubject(aCase, () => ({
          processingConsent: { id: null, signedByPatient: false, signedByRepresentative: false },
        })),
    ],
    [
      'a password to change',
      (aCase) =>
        aCase.principal.accountState === 'LOCKED'
          ? aCase
          : withPrincipal(aCase, { accountState: 'PASSWORD_CHANGE_REQUIRED' }),
    ],
    [
      'a removed result',
      (aCase) => (aCase.row.type === 'RESULT' ? { ...aCase, row: { ...aCase.row, hidden: true } } : aCase),
    ],
    [
      'a result that is not released',
      (aCase) => (aCase.row.type === 'RESULT' ? { ...aCase, row: { ...aCase.row, released: false } } : aCase),
    ],
    [
      'a restricting label',
      (aCase) =>
        aCase.row.type === 'RESULT' ? { ...aCase, row: { ...aCase.row, securityLabels: ['HIV'] } } : aCase,
    ],
  ])('%s never permits more', (_, change) => {
    neverPermitsMore(change);
  });
});

describe('what ends never permits more', () => {
  it.each<[string, (subject: SubjectFacts) => Partial<SubjectFacts>]>([
    [
      'suspending',
      ({ representations }) => ({
        representations: representations.map((one) => ({ ...one, suspended: true })),
      }),
    ],
    [
      'losing the capacity to represent',
      ({ representations }) => ({
        representations: representations.map((one) => ({ ...one, representativeCapable: false })),
      }),
    ],
    [
      'losing verification',
      ({ representations }) => ({
        representations: representations.map((one) => ({ ...one, verifiedAt: null })),
      }),
    ],
    [
      'losing powers',
      ({ representations }) => ({ representations: representations.map((one) => ({ ...one, powers: [] })) }),
    ],
    ['death', () => ({ deceasedAt: 0 })],
    [
      'closing referrals',
      ({ referrals }) => ({ referrals: referrals.map((one) => ({ ...one, active: false })) }),
    ],
    ['forgetting a referral', ({ referrals }) => ({ referrals: referrals.slice(1) })],
    ['forgetting emergencies', () => ({ emergencyAccess: [] })],
    ['ending contracts', () => ({ contracts: [] })],
    ['withdrawing disclosure', () => ({ disclosureConsents: [] })],
    ['withdrawing the sharing of restricted results', () => ({ restrictedSharingConsentId: null })],
    ['leaving every organisation', () => ({ registeredAt: [] })],
  ])('%s', (_, change) => {
    neverPermitsMore((aCase) => withSubject(aCase, change));
  });

  it.each<[string, (subject: SubjectFacts) => Partial<SubjectFacts>]>([
    [
      'revoking',
      ({ representations }) => ({
        representations: representations.map((one) => ({ ...one, revokedAt: 0 })),
      }),
    ],
    ['forgetting a representation', ({ representations }) => ({ representations: representations.slice(1) })],
  ])('%s, but for staff, who may judge again about whom they do not represent', (_, change) => {
    neverPermitsMore((aCase) => {
      const isStaff = aCase.principal.role === 'REGISTRAR' || aCase.principal.role === 'PRIVACY_OFFICER';
      return isStaff ? aCase : withSubject(aCase, change);
    });
  });
});

describe('a permit', () => {
  const permits = (law: (aCase: Case, basis: string, id: string | null) => void) => {
    always((aCase) => {
      const decision = decideCase(aCase);
      if (decision.permitted && !isAboutNobody(aCase)) law(aCase, decision.basis.type, decision.basis.id);
    });
  };

  it('rests on a basis of its role', () => {
    const bases: Readonly<Record<Principal['role'], readonly string[]>> = {
      PERSON: ['SELF', 'REPRESENTATION'],
      CLINICIAN: ['REFERRAL', 'STAFF_DUTY', 'EMERGENCY'],
      REGISTRAR: ['STAFF_DUTY'],
      PRIVACY_OFFICER: ['STAFF_DUTY'],
      INSURER: ['INSURER_CONTRACT'],
      LAB: ['STAFF_DUTY'],
    };
    permits((aCase, basis) => {
      if (!isOwnAccount(aCase)) expect(bases[aCase.principal.role]).toContain(basis);
    });
  });

  it('rests on something that is there', () => {
    permits((aCase, basis, id) => {
      const { subject: patient, principal, row, action } = aCase;
      const subject = throughBeneficiary(aCase) ?? patient;
      if (basis === 'REFERRAL') expect(subject?.referrals.map((referral) => referral.id)).toContain(id);
      if (basis === 'REPRESENTATION' && action !== 'REVOKE_REPRESENTATION') {
        expect(subject?.representations.map((one) => one.id)).toContain(id);
      }
      if (basis === 'EMERGENCY' && action === 'READ') {
        expect(subject?.emergencyAccess.map((access) => access.id)).toContain(id);
      }
      if (basis === 'STAFF_DUTY') expect(id).toBe(principal.organizationId);
      if (basis === 'INSURER_CONTRACT') {
        expect(row.type === 'CLAIM' && row.insurerOrganizationId).toBe(principal.organizationId);
      }
    });
  });

  it('of an emergency reads results, and writes nothing', () => {
    permits(({ action, dataClass }, basis) => {
      if (basis === 'EMERGENCY' && action !== 'BREAK_GLASS') {
        expect(action).toBe('READ');
        expect(['RESULT', 'DEMOGRAPHICS']).toContain(dataClass);
      }
    });
  });

  it('opens a result that is not released to its lab alone', () => {
    permits(({ row, principal }) => {
      if (row.type !== 'RESULT' || row.released) return;
      expect([principal.role, principal.organizationId]).toEqual(['LAB', row.organizationId]);
    });
  });

  it('shows documents in full to a registrar alone', () => {
    always((aCase) => {
      const decision = decideCase(aCase);
      if (!decision.permitted || aCase.action !== 'READ' || aCase.dataClass !== 'IDENTITY_DOCUMENT') return;
      expect(decision.obligations).toEqual(aCase.principal.role === 'REGISTRAR' ? [] : ['MASK']);
    });
  });

  it('to verify is never of whoever registered, nor of the representative', () => {
    permits(({ action, principal, row }) => {
      if (action !== 'VERIFY_REPRESENTATION' || row.type !== 'REPRESENTATION') return;
      expect(principal.personId).not.toBe(row.registeredByPersonId);
      expect(principal.personId).not.toBe(row.representativePersonId);
    });
  });
});

describe('a row is known', () => {
  const states = {
    processingConsent: { id: 'id-a', signedByPatient: true, signedByRepresentative: true },
    portalBlocked: false,
    dataUnderReview: false,
  };
  const lifted = (aCase: Case): Case => {
    const account = { accountState: 'ACTIVE', sessionEnded: false, termsAccepted: true } as const;
    const { row, ...rest } = withSubject(withPrincipal(aCase, account), () => states);
    return row.type === 'CLAIM' && typeof row.beneficiary === 'object' && row.beneficiary
      ? { ...rest, row: { ...row, beneficiary: { ...row.beneficiary, ...states } } }
      : { ...rest, row };
  };

  it('only where a permit stands behind the denial, or the claim behind its evidence', () => {
    always((aCase) => {
      const decision = decideCase(aCase);
      if (decision.permitted || !decision.rowKnown) return;
      const isEvidence = aCase.principal.role === 'INSURER' && aCase.dataClass === 'CLAIM_EVIDENCE';
      const behind: Case = isEvidence ? { ...aCase, dataClass: 'CLAIM' } : aCase;
      expect(decideCase(lifted(behind)).permitted).toBe(true);
    });
  });

  it('wherever a permit stands behind what the caller may be told', () => {
    always((aCase) => {
      const decision = decideCase(aCase);
      if (decision.permitted || !decideCase(lifted(aCase)).permitted) return;
      expect(decision.rowKnown).toBe(true);
    });
  });
});
