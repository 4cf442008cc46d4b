import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Results of studies, and the referrals that they answer. */
export const createResultsAndReferrals: Migration = {
  name: '0001-create-results-and-referrals',
  async up(db) {
    await createReferrals.execute(db);
    await createResults.execute(db);
    await createGuardedObservation.execute(db);
    await createDeliveries.execute(db);
    await publishFacts.execute(db);
  },
};

const createReferrals = sql`
  create table lab_results.service_request (
    id uuid primary key,
    patient_id uuid not null,
    practitioner_id uuid not null,
    organization_id uuid,
    status text not null check (status in ('ACTIVE', 'COMPLETED', 'REVOKED')),
    categories text[] not null
      check (categories <@ array['LABORATORY', 'INSTRUMENTAL', 'RADIOLOGY', 'OTHER'] and cardinality(categories) > 0),
    code_system text,
    code text,
    code_display text,
    security_labels text[] not null default '{}'
      check (security_labels <@ array['N', 'HIV', 'PSY', 'SUD', 'STD', 'SEX', 'GDIS', 'SDV']),
    valid_from date not null,
    valid_through date not null,
    authored_at timestamptz not null,
    authored_by uuid not null,
    idempotency_key text not null,
    request_hash text not null,
    check (valid_from <= valid_through),
    constraint service_request_made_once unique (authored_by, idempotency_key)
  );
  create index service_request_patient on lab_results.service_request (patient_id, authored_at, id);
  create index service_request_practitioner on lab_results.service_request (practitioner_id, authored_at, id);
`;

/** Values are decimals as the laboratory wrote them; a numeric would lose what it wrote (5.40, 1e-3). */
const createResults = sql`
  create table lab_results.diagnostic_report (
    id uuid primary key,
    patient_id uuid not null,
    organization_id uuid not null,
    status text not null check (status in ('REGISTERED', 'PARTIAL', 'PRELIMINARY', 'FINAL', 'AMENDED', 'CORRECTED',
      'APPENDED', 'CANCELLED', 'ENTERED_IN_ERROR', 'UNKNOWN')),
    category text not null check (category in ('LABORATORY', 'INSTRUMENTAL', 'RADIOLOGY', 'OTHER')),
    code_system text,
    code text,
    code_display text,
    effective_at timestamptz,
    issued_at timestamptz,
    sorted_at timestamptz not null,
    security_labels text[] not null
      check (security_labels <@ array['N', 'HIV', 'PSY', 'SUD', 'STD', 'SEX', 'GDIS', 'SDV']),
    conclusion text,
    based_on uuid references lab_results.service_request,
    released_at timestamptz,
    hidden_at timestamptz
  );
  create index diagnostic_report_patient on lab_results.diagnostic_report (patient_id, sorted_at, id);
  create index diagnostic_report_order on lab_results.diagnostic_report (organization_id, patient_id);
  create table lab_results.diagnostic_report_identifier (
    diagnostic_report_id uuid not null references lab_results.diagnostic_report,
    system text not null,
    value text not null,
    primary key (diagnostic_report_id, system, value)
  );
  create table lab_results.observation (
    id uuid primary key,
    patient_id uuid not null,
    organization_id uuid not null,
    status text not null check (status in ('REGISTERED', 'PRELIMINARY', 'FINAL', 'AMENDED', 'CORRECTED', 'CANCELLED',
      'ENTERED_IN_ERROR', 'UNKNOWN')),
    category text not null check (category in ('LABORATORY', 'INSTRUMENTAL', 'RADIOLOGY', 'OTHER')),
    code_system text,
    code text,
    code_display text,
    quantity_value text,
    quantity_comparator text,
    quantity_unit text,
    quantity_code text,
    value_text text,
    reference_low text,
    reference_high text,
    reference_text text,
    interpretation text,
    effective_at timestamptz,
    issued_at timestamptz,
    sorted_at timestamptz not null,
    security_labels text[] not null
      check (security_labels <@ array['N', 'HIV', 'PSY', 'SUD', 'STD', 'SEX', 'GDIS', 'SDV']),
    based_on uuid references lab_results.service_request,
    released_at timestamptz,
    hidden_at timestamptz
  );
  create index observation_patient on lab_results.observation (patient_id, sorted_at, id);
  create index observation_order on lab_results.observation (organization_id, patient_id);
  create table lab_results.observation_identifier (
    observation_id uuid not null references lab_results.observation,
    system text not null,
    value text not null,
    primary key (observation_id, system, value)
  );
  create table lab_results.diagnostic_report_observation (
    diagnostic_report_id uuid not null references lab_results.diagnostic_report,
    position integer not null,
    observation_id uuid not null references lab_results.observation,
    removed_at timestamptz,
    primary key (observation_id, diagnostic_report_id)
  );
  create unique index diagnostic_report_observation_position
    on lab_results.diagnostic_report_observation (diagnostic_report_id, position) where removed_at is null;
`;

/**
 * Observations with what guards them: their own labels, hiding, release and referral, and those of every report that
 * holds them, or has held them before it was corrected. The stricter counts: one hidden or unreleased report hides them,
 * one unlabelled report leaves them unlabelled, referrals that differ leave them without one. An observation that names
 * no referral itself follows its reports.
 */
const createGuardedObservation = sql`
  create view lab_results.guarded_observation as
    select o.*,
      o.released_at is not null and coalesce(r.released, true) as released,
      o.hidden_at is not null or coalesce(r.hidden, false) as hidden,
      case
        when cardinality(o.security_labels) = 0 or r.unlabelled then '{}'::text[]
        else o.security_labels || array(
          select distinct label
          from lab_results.diagnostic_report_observation m
          join lab_results.diagnostic_report d on d.id = m.diagnostic_report_id, unnest(d.security_labels) as label
          where m.observation_id = o.id and label <> all (o.security_labels)
        )
      end as guarding_labels,
      case
        when r.referrals = 0 then o.based_on
        when r.referrals = 1 and coalesce(o.based_on, r.referral_id) = r.referral_id then r.referral_id
      end as referral_id
    from lab_results.observation o
    cross join lateral (
      select bool_and(d.released_at is not null) as released,
        bool_or(d.hidden_at is not null) as hidden,
        bool_or(cardinality(d.security_labels) = 0) as unlabelled,
        count(distinct coalesce(d.based_on, d.id)) as referrals,
        (array_agg(d.based_on))[1] as referral_id
      from lab_results.diagnostic_report_observation m
      join lab_results.diagnostic_report d on d.id = m.diagnostic_report_id
      where m.observation_id = o.id
    ) r;
`;

/** What a source has delivered, in whichever schema the row is, so that a delivery can be repeated. */
const createDeliveries = sql`
  create table lab_results.delivered_resource (
    source_id uuid not null,
    resource_type text not null,
    resource_id text not null,
    row_id uuid not null,
    content_hash text not null,
    primary key (source_id, resource_type, resource_id)
  );
`;

const publishFacts = sql`
  create view lab_results.policy_referral as
    select id as referral_id, patient_id, practitioner_id, status = 'ACTIVE' as active, valid_from, valid_through,
      categories
    from lab_results.service_request;
  create view lab_results.policy_order as
    select patient_id, organization_id from lab_results.diagnostic_report
    union
    select patient_id, organization_id from lab_results.observation
    union
    select patient_id, organization_id from lab_results.service_request where organization_id is not null;
`;
