import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/**
 * When and at whose wish results were removed from the portal, and when they were restored [001 §6.13-6.14]. What is
 * written stays as it is: a restoration is a row of its own.
 */
export const createResultHidings: Migration = {
  name: '0003-create-result-hidings',
  async up(db) {
    await createHidings.execute(db);
    await createRestorations.execute(db);
    await recordEveryHiding.execute(db);
  },
};

const PAPER = sql.raw(`
  paper_number text,
  written_on date,
  document_kind text check (document_kind in ('PASSPORT', 'BIRTH_CERTIFICATE', 'OTHER')),
  document_number text`);

/** Who hid a result is not known where it came hidden, or was hidden before there was this table. */
const createHidings = sql`
  create table lab_results.result_hiding (
    id uuid primary key,
    patient_id uuid not null,
    diagnostic_report_id uuid references lab_results.diagnostic_report,
    observation_id uuid references lab_results.observation,
    result_id uuid not null generated always as (coalesce(diagnostic_report_id, observation_id)) stored,
    hidden_at timestamptz(3) not null,
    hidden_as text check (hidden_as in ('PATIENT', 'REPRESENTATIVE', 'STAFF')),
    hidden_by uuid,
    hidden_by_person uuid,
    representation_id uuid,
    organization_id uuid,
    ${PAPER},
    idempotency_key text,
    request_hash text,
    check (num_nonnulls(diagnostic_report_id, observation_id) = 1),
    check (num_nulls(hidden_as, hidden_by, idempotency_key, request_hash) in (0, 4)),
    check ((representation_id is not null) = (hidden_as is not distinct from 'REPRESENTATIVE')),
    check ((organization_id is not null) = (hidden_as is not distinct from 'STAFF')),
    check (num_nulls(organization_id, paper_number, written_on, document_kind, document_number) in (0, 5)),
    constraint result_hidden_once unique (hidden_by, idempotency_key)
  );
  create index result_hiding_patient on lab_results.result_hiding (patient_id, hidden_at, id);
  create index result_hiding_result on lab_results.result_hiding (result_id);
  revoke update, delete on lab_results.result_hiding from opeka_lab_results;
`;

const createRestorations = sql`
  create table lab_results.result_restoration (
    hiding_id uuid primary key references lab_results.result_hiding,
    restored_at timestamptz(3) not null,
    restored_by uuid not null,
    restored_by_person uuid,
    organization_id uuid not null,
    ${PAPER},
    idempotency_key text not null,
    request_hash text not null,
    check (num_nulls(paper_number, written_on, document_kind, document_number) = 0),
    constraint result_restored_once unique (restored_by, idempotency_key)
  );
  revoke update, delete on lab_results.result_restoration from opeka_lab_results;
  create view lab_results.standing_hiding as
    select h.* from lab_results.result_hiding h
    where not exists (select from lab_results.result_restoration r where r.hiding_id = h.id);
`;

/** Whoever writes a hidden result, it can be found and restored: there is no hiding without its record. */
const recordEveryHiding = sql`
  create function lab_results.record_hiding() returns trigger language plpgsql as $$
  begin
    insert into lab_results.result_hiding (id, patient_id, diagnostic_report_id, observation_id, hidden_at)
    select gen_random_uuid(), new.patient_id,
      case when tg_table_name = 'diagnostic_report' then new.id end,
      case when tg_table_name = 'observation' then new.id end,
      new.hidden_at
    where not exists (select from lab_results.standing_hiding where result_id = new.id);
    return null;
  end $$;
  create trigger diagnostic_report_hiding after insert or update of hidden_at on lab_results.diagnostic_report
    for each row when (new.hidden_at is not null) execute function lab_results.record_hiding();
  create trigger observation_hiding after insert or update of hidden_at on lab_results.observation
    for each row when (new.hidden_at is not null) execute function lab_results.record_hiding();
  update lab_results.diagnostic_report set hidden_at = hidden_at where hidden_at is not null;
  update lab_results.observation set hidden_at = hidden_at where hidden_at is not null;
`;
