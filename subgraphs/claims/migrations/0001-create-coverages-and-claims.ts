import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Coverages, claims with what has happened to them, and the insurers' contracts with the clinic. */
export const createCoveragesAndClaims: Migration = {
  name: '0001-create-coverages-and-claims',
  async up(db) {
    // Instants by which lists are sorted are exact to the millisecond, as cursors are.
    await sql`
      create table claims.coverage (
        id uuid primary key,
        number text not null unique,
        patient_id uuid not null,
        insurer_organization_id uuid not null,
        programme text not null,
        fee_charged_on date not null,
        valid_through date not null,
        ended_on date,
        sum_insured_a_kopecks bigint not null check (sum_insured_a_kopecks >= 0),
        sum_insured_b_kopecks bigint not null check (sum_insured_b_kopecks >= 0),
        check (valid_through >= fee_charged_on),
        unique (id, patient_id, insurer_organization_id)
      );
      create index coverage_patient on claims.coverage (patient_id, fee_charged_on, id);
      create table claims.claim (
        id uuid primary key,
        number text not null unique,
        coverage_id uuid not null,
        patient_id uuid not null,
        insurer_organization_id uuid not null,
        beneficiary_person_ids uuid[] not null default '{}',
        risk text not null check (risk in ('SALARY_REDUCTION', 'ACCIDENT_DEATH', 'DISABILITY_ILLNESS',
          'DISABILITY_ACCIDENT', 'HOSPITALISATION_ACCIDENT', 'CRITICAL_ILLNESS')),
        event_on date not null,
        status text not null check (status in ('DRAFT', 'SUBMITTED', 'AWAITING_DOCUMENTS', 'UNDER_REVIEW',
          'APPROVED', 'PARTIALLY_APPROVED', 'DENIED', 'PAID', 'WITHDRAWN')),
        submitted_at timestamptz(3),
        changed_at timestamptz(3) not null,
        approved_benefit_kopecks bigint check (approved_benefit_kopecks >= 0),
        check (submitted_at is not null or status in ('DRAFT', 'WITHDRAWN')),
        check (not patient_id = any (beneficiary_person_ids)),
        foreign key (coverage_id, patient_id, insurer_organization_id)
          references claims.coverage (id, patient_id, insurer_organization_id)
      );
      create index claim_patient on claims.claim (patient_id, changed_at, id);
      create index claim_insurer on claims.claim (insurer_organization_id, changed_at, id)
        where submitted_at is not null;
      create index claim_coverage on claims.claim (coverage_id);
      create index claim_beneficiary on claims.claim using gin (beneficiary_person_ids);
      create table claims.claim_event (
        claim_id uuid not null references claims.claim,
        sequence integer not null check (sequence > 0),
        at timestamptz(3) not null,
        status text not null,
        actor text not null check (actor in ('CLAIMANT', 'INSURER')),
        actor_account_id uuid,
        reason text,
        approved_benefit_kopecks bigint,
        primary key (claim_id, sequence)
      );
      revoke update, delete on claims.claim_event from opeka_claims;
      create table claims.insurer_contract (
        id uuid primary key,
        organization_id uuid not null,
        valid_from date not null,
        valid_through date,
        check (valid_through is null or valid_through >= valid_from)
      );
      create index insurer_contract_organization on claims.insurer_contract (organization_id);
      create view claims.policy_contract as
        select id as contract_id, organization_id, valid_from, valid_through from claims.insurer_contract;
      create view claims.policy_claim as
        select id as claim_id, patient_id, insurer_organization_id from claims.claim;
    `.execute(db);
  },
};
