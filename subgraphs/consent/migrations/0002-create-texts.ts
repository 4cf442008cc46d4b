import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';
import { FIRST_FORMS } from './first-forms.ts';

/**
 * The portal's terms and the consent forms, version by version. A version is never edited: the role may neither update
 * nor delete. The first forms come with the migration, because nothing can be signed without one; terms do not, because
 * they are the clinic's own to write: until a privacy officer publishes some, nobody is asked to accept any.
 */
export const createTexts: Migration = {
  name: '0002-create-texts',
  async up(db) {
    await sql`
      create table consent.published_text (
        kind text not null check (kind in ('TERMS', 'PROCESSING_ADULT', 'PROCESSING_FIFTEEN_TO_SEVENTEEN',
          'PROCESSING_UNDER_FIFTEEN', 'RESTRICTED_SHARING', 'DISCLOSURE')),
        version text not null,
        title text not null,
        body text not null,
        data_subjects text[] not null default '{}',
        data_classes text[] not null default '{}',
        actions text[] not null default '{}',
        purposes text[] not null default '{}',
        effective_from timestamptz(3) not null,
        published_at timestamptz(3) not null,
        published_by uuid,
        primary key (kind, version),
        unique (kind, effective_from),
        check (effective_from >= published_at),
        check ((kind = 'TERMS') = (cardinality(actions) = 0))
      );
      revoke update, delete on consent.published_text from opeka_consent;
      create table consent.terms_acceptance (
        account_id uuid not null,
        version text not null,
        accepted_at timestamptz(3) not null,
        person_id uuid,
        session_id text,
        kind text not null default 'TERMS' check (kind = 'TERMS'),
        primary key (account_id, version),
        foreign key (kind, version) references consent.published_text
      );
      revoke update on consent.terms_acceptance from opeka_consent;
      create view consent.policy_terms as
        select version, effective_from from consent.published_text where kind = 'TERMS';
      create view consent.policy_terms_acceptance as
        select account_id, version from consent.terms_acceptance;
    `.execute(db);
    for (const form of FIRST_FORMS)
      await sql`
        insert into consent.published_text (kind, version, title, body, data_subjects, data_classes, actions, purposes,
          effective_from, published_at)
        values (${form.kind}, ${form.version}, ${form.title}, ${form.body}, ${form.dataSubjects}, ${form.dataClasses},
          ${form.actions}, ${form.purposes}, ${form.effectiveFrom}, ${form.effectiveFrom})`.execute(db);
  },
};
