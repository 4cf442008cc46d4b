import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/**
 * Identity documents are renewed: who recorded which one when, and since when another has taken its place. Nothing but
 * that is ever changed of one, and none is deleted: by a passport of old, too, two records are known for one human being.
 */
export const keepSupersededDocuments: Migration = {
  name: '0016-keep-superseded-documents',
  async up(db) {
    await sql`
      alter table identity.identity_document
        add column recorded_at timestamptz(3),
        add column recorded_by uuid references identity.person,
        add column organization_id uuid references identity.organization,
        add column superseded_at timestamptz(3),
        add column account_id uuid references identity.account,
        add column idempotency_key text,
        add column request_hash text,
        add unique (account_id, idempotency_key),
        add check ((account_id is null) = (idempotency_key is null)),
        add check ((account_id is null) = (request_hash is null));
      create or replace view identity.policy_identity_document as
        select id as document_id, person_id, kind from identity.identity_document where superseded_at is null;
      revoke update, delete on identity.identity_document from opeka_identity;
      grant update (superseded_at) on identity.identity_document to opeka_identity;
    `.execute(db);
  },
};
