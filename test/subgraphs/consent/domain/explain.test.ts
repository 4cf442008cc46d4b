import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  type Action,
  type DataClass,
  type Decision,
  type Row,
} from '../../../../subgraphs/_policy/index.ts';
import { adviceOn } from '../../../../subgraphs/consent/domain/explanation/advice.ts';
import {
  explain,
  explanationFor,
  type ExplainedDecision,
  type ProtectedField,
} from '../../../../subgraphs/consent/domain/explanation/explain.ts';
import { anyCase, type Case } from '../../../policy/arbitraries.ts';
import { adult, caller, NOON, stranger, teen, themself, type World } from '../../../policy/vocabulary.ts';

const fieldOf = (dataClass: DataClass, row: Row['type'], action: Action = 'READ'): ProtectedField => ({
  coordinate: 'Some.field',
  dataClass,
  decidedAs: dataClass,
  protection: action === 'READ' ? 'ROW' : 'ACT',
  action,
  stands: [{ row, of: 'PATIENT' }],
});

/** Each kind of rows with what is said of it: `RELEASED SHOWN: SELF`. */
function said(explained: readonly ExplainedDecision[]): readonly string[] {
  return explained.map(({ values, decision }) => {
    const traits = [...new Set(values.flatMap((group) => group.map(({ trait }) => trait)))].join(' ');
    return `${traits}: ${decision.permitted ? (decision.basis?.type ?? 'open') : decision.reason}`;
  });
}

const explainTo = ({ principal, subject }: World, field: ProtectedField, now = NOON) =>
  said(explain({ principal, subject, relatives: [], now }, field));

const results = fieldOf('RESULT', 'RESULT');

describe('an explanation of results', () => {
  it('tells a patient that only what is released and not removed is theirs to see', () => {
    expect(explainTo(themself(), results)).toEqual([
      'RELEASED SHOWN: SELF',
      'RELEASED HIDDEN: HIDDEN_BY_PATIENT',
      'UNRELEASED: NOT_PERMITTED',
    ]);
  });

  it('tells a parent of a sixteen-year-old which results need the minor’s consent', () => {
    const representation = {
      id: 'representation-1',
      kind: 'PARENT' as const,
      verifiedAt: 0,
      suspended: false,
      representativeCapable: true,
      revokedAt: null,
      validFrom: '2020-01-01',
      validThrough: null,
      powers: [],
    };
    const parent = { principal: caller('PERSON'), subject: teen({ representations: [representation] }) };
    expect(explainTo(parent, results)).toEqual([
      'RELEASED SHOWN UNRESTRICTED: REPRESENTATION',
      'RELEASED SHOWN RESTRICTED: NOT_PERMITTED',
      'RELEASED HIDDEN UNRESTRICTED: HIDDEN_BY_PATIENT',
      'RELEASED HIDDEN RESTRICTED: NOT_PERMITTED',
      'UNRELEASED: NOT_PERMITTED',
    ]);
  });

  it('tells a clinician which results their referral covers', () => {
    const referral = {
      id: 'referral-1',
      practitionerId: 'practitioner-1',
      active: true,
      validFrom: '2026-01-01',
      validThrough: null,
      categories: ['LABORATORY' as const],
    };
    const clinician = {
      principal: caller('CLINICIAN', { practitionerId: 'practitioner-1' }),
      subject: adult({ referrals: [referral] }),
    };
    expect(explainTo(clinician, results)).toEqual([
      'RELEASED SHOWN UNRESTRICTED LABORATORY: REFERRAL',
      'RELEASED SHOWN UNRESTRICTED INSTRUMENTAL RADIOLOGY OTHER_CATEGORY ANSWERS_REFERRAL_OF_CALLER: REFERRAL',
      'RELEASED SHOWN UNRESTRICTED INSTRUMENTAL RADIOLOGY OTHER_CATEGORY ANSWERS_NO_REFERRAL_OF_CALLER: NOT_PERMITTED',
      'RELEASED SHOWN RESTRICTED ANSWERS_REFERRAL_OF_CALLER: REFERRAL',
      'RELEASED SHOWN RESTRICTED ANSWERS_NO_REFERRAL_OF_CALLER: NOT_PERMITTED',
      'RELEASED HIDDEN UNRESTRICTED LABORATORY: HIDDEN_BY_PATIENT',
      'RELEASED HIDDEN UNRESTRICTED INSTRUMENTAL RADIOLOGY OTHER_CATEGORY ANSWERS_REFERRAL_OF_CALLER: HIDDEN_BY_PATIENT',
      'RELEASED HIDDEN UNRESTRICTED INSTRUMENTAL RADIOLOGY OTHER_CATEGORY ANSWERS_NO_REFERRAL_OF_CALLER: NOT_PERMITTED',
      'RELEASED HIDDEN RESTRICTED ANSWERS_REFERRAL_OF_CALLER: HIDDEN_BY_PATIENT',
      'RELEASED HIDDEN RESTRICTED ANSWERS_NO_REFERRAL_OF_CALLER: NOT_PERMITTED',
      'UNRELEASED: NOT_PERMITTED',
    ]);
  });

  it('says one thing of all rows where they do not matter', () => {
    expect(explainTo(stranger(), results)).toEqual([': NOT_PERMITTED']);
    expect(explainTo(themself(adult({ portalBlocked: true })), fieldOf('CONTACT', 'PATIENT'))).toEqual([
      ': PORTAL_BLOCKED',
    ]);
  });

  it('says nothing more of nobody than of a stranger', () => {
    expect(explainTo(stranger(null), results)).toEqual(explainTo(stranger(), results));
    expect(said(explain({ principal: null, subject: adult(), relatives: [], now: NOON }, results))).toEqual([
      ': NOT_PERMITTED',
    ]);
  });
});

describe('the key of a row', () => {
  const key: ProtectedField = { ...fieldOf('DEMOGRAPHICS', 'PATIENT'), dataClass: null, protection: 'KEY' };

  it('is answered wherever the row may be known, though nothing of it may be read', () => {
    const blocked = themself(adult({ portalBlocked: true }));
    expect(explainTo(blocked, fieldOf('DEMOGRAPHICS', 'PATIENT'))).toEqual([': PORTAL_BLOCKED']);
    expect(explainTo(blocked, key)).toEqual([': open']);
    expect(explainTo(stranger(), key)).toEqual([': NOT_PERMITTED']);
  });
});

/** The row as it would be loaded: about this patient, and reached by one of the ways that the caller has. */
function asLoaded({ principal, subject, row }: Case): Row {
  if (row.type !== 'CLAIM') return row;
  const patientId = subject?.patientId ?? 'person-a';
  const personId = principal.role === 'PERSON' ? principal.personId : null;
  const { beneficiary } = row;
  if (personId !== null && beneficiary !== null) {
    if (beneficiary === 'UNREGISTERED') {
      if (personId !== patientId) return { ...row, partyPersonIds: [patientId, personId] };
    } else if (beneficiary.patientId !== patientId) {
      return { ...row, partyPersonIds: [patientId, beneficiary.patientId] };
    }
  }
  return { ...row, beneficiary: null, partyPersonIds: [patientId] };
}

/** Facts about the caller always hold every representation of theirs. */
function isOfKnownRepresentation({ principal, subject, row }: Case): boolean {
  return (
    row.type !== 'REPRESENTATION' ||
    row.representativePersonId !== principal.personId ||
    subject?.representations.some(({ id }) => id === row.id) === true
  );
}

const comparable = (decision: Decision | ExplainedDecision['decision']) =>
  decision.permitted
    ? { basis: decision.basis, purpose: decision.purpose, obligations: decision.obligations }
    : { reason: decision.reason };

describe('an explanation', () => {
  it('says of any row what the policy decides about it, and of each row one thing', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        fc.pre(isOfKnownRepresentation(random));
        const row = asLoaded(random);
        const { principal, action, dataClass, subject, now } = random;
        const relatives =
          row.type === 'CLAIM' && row.beneficiary !== null && row.beneficiary !== 'UNREGISTERED'
            ? [row.beneficiary]
            : [];
        const explained = explain(
          { principal, subject, relatives, now },
          fieldOf(dataClass, row.type, action),
        );
        const decision = decide(principal, action, dataClass, subject, row, now);
        const about = explanationFor(explained, row);
        expect(about && comparable(about.decision)).toEqual(comparable(decision));
        const others = explained.filter((candidate) => candidate !== about);
        expect(explanationFor(others, row)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('advice', () => {
  it('tells a clinician of referrals and emergencies, and a parent of the minor’s consent', () => {
    const obstacle = { reason: 'NOT_PERMITTED', traits: ['RELEASED', 'RESTRICTED'] } as const;
    expect(adviceOn({ ...obstacle, role: 'CLINICIAN' })).toMatch(/направление.*экстренный доступ/);
    expect(adviceOn({ ...obstacle, role: 'PERSON' })).toMatch(/согласие/);
  });

  it('asks to wait for what is not released', () => {
    expect(adviceOn({ reason: 'NOT_PERMITTED', role: 'PERSON', traits: ['UNRELEASED'] })).toMatch(
      /не выдала/,
    );
  });
});
