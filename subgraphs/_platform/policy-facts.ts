import DataLoader from 'dataloader';
import { sql, type QueryExecutorProvider } from 'kysely';
import { PREPARED } from './database/prepared-statements.ts';
import type { Principal, SubjectFacts } from '../_policy/types.ts';
import { BUILT_IN_ISSUER, type Caller } from './caller.ts';
import { UnavailableError } from './errors.ts';
import { isUuid } from './uuid.ts';

/** What the policy has to know about caller and patients, as it stands in the database during this request. */
export interface PolicyFacts {
  /** Null where a valid token belongs to no account. @throws {UnavailableError} */
  principal(): Promise<Principal | null>;
  /** Null where there is no such patient. @throws {UnavailableError} */
  subject(patientId: string): Promise<SubjectFacts | null>;
  /** Undefined where it is not loaded yet. */
  peekPrincipal(): Principal | null | undefined;
  /** Undefined where it is not loaded yet. */
  peekSubject(patientId: string): SubjectFacts | null | undefined;
  /** Loads the patient anew when they are asked about next, because this request has changed what is known of them. */
  forgetSubject(patientId: string): void;
  /** Loads everything anew when it is asked about next. */
  forget(): void;
}

interface KnownFacts {
  principal: Principal | null | undefined;
  readonly subjects: Map<string, SubjectFacts | null>;
}

const nothingKnown = (): KnownFacts => ({ principal: undefined, subjects: new Map() });

const CALLER_KEY = '';

/**
 * Loads facts in one statement per batch over the views that the owning subgraphs publish. The first batch brings the
 * caller, the patient that the caller is, and everyone they represent, so that a person's request needs no second one.
 * Nothing is kept beyond the request: a revocation binds the very next one.
 */
export function createPolicyFacts(db: QueryExecutorProvider, caller: Caller, now: number): PolicyFacts {
  let known = nothingKnown();

  const loader = new DataLoader<string, SubjectFacts | null>(
    async (keys) => {
      // What is forgotten while it is loaded is not remembered again.
      const facts = known;
      const patientIds = keys.filter((key) => isUuid(key) && !facts.subjects.has(key));
      if (facts.principal === undefined || patientIds.length > 0) {
        const loaded = await loadFacts(db, caller, patientIds, now);
        facts.principal = loaded.principal;
        for (const subject of loaded.subjects) facts.subjects.set(subject.patientId, subject);
      }
      for (const key of keys) if (!facts.subjects.has(key)) facts.subjects.set(key, null);
      return keys.map((key) => facts.subjects.get(key) ?? null);
    },
    { cache: false },
  );

  return {
    async principal() {
      while (known.principal === undefined) await loader.load(CALLER_KEY);
      return known.principal;
    },
    async subject(patientId) {
      const subject = known.subjects.get(patientId);
      return subject === undefined ? loader.load(patientId) : subject;
    },
    peekPrincipal: () => known.principal,
    peekSubject: (patientId) => known.subjects.get(patientId),
    forgetSubject: (patientId) => void known.subjects.delete(patientId),
    forget() {
      known = nothingKnown();
    },
  };
}

interface LoadedFacts {
  readonly principal: Principal | null;
  readonly subjects: readonly SubjectFacts[];
}

async function loadFacts(
  db: QueryExecutorProvider,
  caller: Caller,
  patientIds: readonly string[],
  now: number,
): Promise<LoadedFacts> {
  try {
    const { rows } = await factsQuery(caller, patientIds, now).execute(db);
    const row = rows[0];
    if (!row) throw new Error('the facts query answered no row');
    return { principal: row.principal, subjects: row.subjects ?? [] };
  } catch (cause) {
    throw new UnavailableError({ cause });
  }
}

const callerAccount = ({ issuer, subject }: Caller) => {
  if (issuer !== BUILT_IN_ISSUER)
    return sql`select account_id from identity.policy_account_subject where issuer = ${issuer} and subject = ${subject}`;
  return isUuid(subject) ? sql`select ${subject}::uuid as account_id` : sql`select null::uuid as account_id`;
};

const epochMs = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;

/**
 * Whether the caller's session has ended: itself, or with all others of the account. A token that belongs to no session
 * of ours ends when it was issued by then, and one that does not say when it was issued, with any such end.
 */
const sessionEnded = ({ issuer, sessionId, issuedAt }: Caller) => sql`(
  exists (
    select from identity.policy_session s
    where s.issuer = ${issuer} and s.session_id = ${sessionId}::text and s.ended_at is not null
  ) or coalesce(c.signed_out_at >= coalesce(
    (
      select s.started_at from identity.policy_session s
      where s.issuer = ${issuer} and s.session_id = ${sessionId}::text
    ),
    to_timestamp(${issuedAt}::float8), '-infinity'
  ), false)
)`;

/** Lists hold what concerns the caller only; see {@link SubjectFacts}. */
function factsQuery(caller: Caller, patientIds: readonly string[], now: number) {
  return sql<{ principal: Principal | null; subjects: SubjectFacts[] | null }>`${sql.raw(PREPARED)}
    with caller as (
      select a.* from identity.policy_account a where a.account_id = (${callerAccount(caller)})
    ),
    wanted as (
      select unnest(${patientIds}::uuid[]) as patient_id
      union select person_id from caller where person_id is not null
      union select r.patient_id from identity.policy_representation r
        join caller c on r.representative_person_id = c.person_id
    )
    select
      (
        select json_build_object(
          'role', c.role,
          'accountId', c.account_id,
          'personId', c.person_id,
          'organizationId', c.organization_id,
          'practitionerId', c.practitioner_id,
          'accountState', c.state,
          'sessionEnded', ${sessionEnded(caller)},
          'termsAccepted', not exists (
            select from consent.policy_terms t
            where t.version = (
              select version from consent.policy_terms
              where effective_from <= to_timestamp(${now}::float8 / 1000) order by effective_from desc limit 1
            ) and not exists (
              select from consent.policy_terms_acceptance ta
              where ta.account_id = c.account_id and ta.version = t.version
            )
          )
        ) from caller c
      ) as principal,
      (
        select json_agg(json_build_object(
          'patientId', p.patient_id,
          'birthDate', p.birth_date,
          'deceasedAt', ${epochMs('p.deceased_at')},
          'legalCapacity', p.legal_capacity,
          'registeredAt', p.registered_at,
          'representations', coalesce((
            select json_agg(json_build_object(
              'id', r.representation_id, 'kind', r.kind, 'verifiedAt', ${epochMs('r.verified_at')},
              'suspended', r.suspended, 'representativeCapable', r.representative_capable,
              'revokedAt', ${epochMs('r.revoked_at')},
              'validFrom', r.valid_from, 'validThrough', r.valid_through, 'powers', r.powers
            ) order by r.representation_id) from identity.policy_representation r
            join caller c on r.representative_person_id = c.person_id
            where r.patient_id = p.patient_id
          ), '[]'),
          'processingConsent', coalesce((
            select json_build_object(
              'id', pc.consent_id,
              'signedByPatient', pc.signed_by_patient,
              'signedByRepresentative', pc.signed_by_representative
            ) from consent.policy_processing_consent pc where pc.patient_id = p.patient_id
          ), json_build_object('id', null, 'signedByPatient', false, 'signedByRepresentative', false)),
          -- Looked up by patient: joined, PostgreSQL would read every block and hold there is.
          'portalBlocked', exists (
            select from consent.policy_restriction re where re.patient_id = p.patient_id and re.portal_blocked
          ),
          'dataUnderReview', exists (
            select from consent.policy_restriction re where re.patient_id = p.patient_id and re.under_review
          ),
          'restrictedSharingConsentId', (
            select s.consent_id from consent.policy_restricted_sharing s
            where s.patient_id = p.patient_id and (s.valid_through is null or s.valid_through >=
              (to_timestamp(${now}::float8 / 1000) at time zone 'Europe/Moscow')::date)
            limit 1
          ),
          'referrals', coalesce((
            select json_agg(json_build_object(
              'id', f.referral_id, 'practitionerId', f.practitioner_id, 'active', f.active,
              'validFrom', f.valid_from, 'validThrough', f.valid_through, 'categories', f.categories
            ) order by f.referral_id) from lab_results.policy_referral f
            join caller c on f.practitioner_id = c.practitioner_id
            where f.patient_id = p.patient_id
          ), '[]'),
          'emergencyAccess', coalesce((
            select json_agg(json_build_object(
              'id', e.emergency_access_id, 'openedAt', ${epochMs('e.opened_at')},
              'validUntil', ${epochMs('e.valid_until')}
            )) from lab_results.policy_emergency_access e
            join caller c on e.practitioner_id = c.practitioner_id
            where e.patient_id = p.patient_id
          ), '[]'),
          'orderedFrom', coalesce((
            select json_agg(distinct o.organization_id) from lab_results.policy_order o
            join caller c on o.organization_id = c.organization_id
            where o.patient_id = p.patient_id
          ), '[]'),
          'contracts', coalesce((
            select json_agg(json_build_object(
              'id', k.contract_id, 'organizationId', k.organization_id,
              'validFrom', k.valid_from, 'validThrough', k.valid_through
            )) from claims.policy_contract k join caller c on k.organization_id = c.organization_id
          ), '[]'),
          'disclosureConsents', coalesce((
            select json_agg(json_build_object(
              'id', d.consent_id, 'organizationId', d.organization_id, 'claimId', d.claim_id,
              'validFrom', d.valid_from, 'validThrough', d.valid_through
            )) from consent.policy_disclosure d
            join caller c on d.organization_id = c.organization_id
            where d.patient_id = p.patient_id
          ), '[]')
        ))
        from identity.policy_patient p
        join wanted w on w.patient_id = p.patient_id
      ) as subjects`;
}
