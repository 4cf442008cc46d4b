import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { ForeignTokenVerifier } from '../../../subgraphs/_platform/verify-token.ts';
import type { AccountState } from '../../../subgraphs/_policy/types.ts';
import { hashPassword } from '../../../subgraphs/identity/credentials/password-hash.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { identity } from '../../../subgraphs/identity/subgraph.ts';
import { accountOf, DEMO } from '../../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

/** Somebody with an account at the portal, signed in. */
export interface Holder {
  readonly accountId: string;
  readonly personId: string;
  readonly login: string;
  readonly passport: string;
  readonly email: string;
  readonly sessionId: string;
}

export const PASSWORD = 'тихий омут 1984';

/** Identity over the demo's clinic, and people of whom each test makes its own. */
export interface Office extends TestSubgraph {
  readonly tables: Kysely<IdentityDatabase>;
  /** An adult patient of the demo's clinic, unless `isPatient` says no, who has a password and a session. */
  holder(traits?: { birthDate?: string; isPatient?: boolean; state?: AccountState }): Promise<Holder>;
  /** The one field of a mutation or query, as a persona or a holder in their session. */
  act<Outcome = Outcomes>(who: PersonaName | Holder, document: string, input?: unknown): Promise<Outcome>;
  /** Codes and reasons of what was refused. */
  refusals(who: PersonaName | Holder, document: string, input?: unknown): Promise<readonly string[]>;
  /** What waits to be mailed to an address. */
  mailsTo(email: string): Promise<readonly { readonly subject: string; readonly body: readonly unknown[] }[]>;
  stateOf(accountId: string): Promise<AccountState | undefined>;
  /** Kinds and changes of the notices that were posted to an account. */
  noticesTo(accountId: string): Promise<readonly string[]>;
}

export type Outcomes = Readonly<Record<string, unknown>> & { readonly __typename: string };

let hash: Promise<string> | undefined;

export async function openOffice(verifyForeignToken?: ForeignTokenVerifier): Promise<Office> {
  const subgraph = await startTestSubgraph(identity, {
    template: DEMO,
    ...(verifyForeignToken && { verifyForeignToken }),
  });
  const tables = subgraph.database<IdentityDatabase>('identity');
  const admin = subgraph.admin;
  let number = 100_000;

  const ask = (who: PersonaName | Holder, document: string, input?: unknown) =>
    subgraph.askAs(
      typeof who === 'string'
        ? { subject: accountOf(who) }
        : { subject: who.accountId, sessionId: who.sessionId },
      document,
      input === undefined ? {} : { input },
    );

  return {
    ...subgraph,
    tables,

    async holder({ birthDate = '1985-03-04', isPatient = true, state = 'ACTIVE' } = {}) {
      number += 1;
      const [accountId, personId, sessionId] = [newId(), newId(), newId()];
      const login = `holder-${number}`;
      const email = `${login}@example.org`;
      const passport = `4500 ${number}`;
      await insertRows(tables, 'person', [
        {
          id: personId,
          family: 'Дроздова',
          given: 'Инна',
          patronymic: `Номер${'а'.repeat(number - 100_000)}`,
          birth_date: birthDate,
          sex: 'FEMALE' as const,
          deceased_at: null,
          legal_capacity: 'FULL' as const,
          phone: null,
          email,
        },
      ]);
      await insertRows(tables, 'identity_document', [
        {
          id: newId(),
          person_id: personId,
          kind: 'PASSPORT' as const,
          number: passport,
          issuer: null,
          issued_on: null,
        },
      ]);
      if (isPatient)
        await insertRows(tables, 'patient_registration', [
          { person_id: personId, organization_id: DEMO_CLINIC.id, registered_at: new Date('2026-01-01') },
        ]);
      await insertRows(tables, 'account', [
        {
          id: accountId,
          role: 'PERSON' as const,
          person_id: personId,
          organization_id: null,
          practitioner_id: null,
          state,
        },
      ]);
      await insertRows(tables, 'credential', [
        {
          account_id: accountId,
          login,
          login_key: login,
          password_hash: await (hash ??= hashPassword(PASSWORD)),
          password_changed_at: null,
        },
      ]);
      await insertRows(tables, 'session', [
        {
          issuer: 'opeka',
          id: sessionId,
          account_id: accountId,
          client_id: 'portal',
          started_at: new Date(Date.now() - 60_000),
          ended_at: null,
        },
      ]);
      // The same terms as everybody's in the demo, however the consent subgraph keeps their acceptance.
      await sql`
        insert into consent.terms_acceptance
        select (jsonb_populate_record(null::consent.terms_acceptance, to_jsonb(accepted)
          || jsonb_build_object('account_id', ${accountId}::uuid, 'id', gen_random_uuid()))).*
        from consent.terms_acceptance as accepted where account_id = ${accountOf('adult')}`.execute(admin);
      return { accountId, personId, login, passport, email, sessionId };
    },

    async act<Outcome>(who: PersonaName | Holder, document: string, input?: unknown) {
      const { data, errors } = await ask(who, document, input);
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values(data ?? {})[0] as Outcome;
    },

    async refusals(who, document, input) {
      const { errors = [] } = await ask(who, document, input);
      return errors.map(
        ({ extensions: { code, reason, argument } }) => `${String(code)} ${String(reason ?? argument)}`,
      );
    },

    mailsTo: (email) =>
      tables
        .selectFrom('outgoing_mail')
        .select(['subject', 'body'])
        .where('recipient', '=', email)
        .orderBy('id')
        .execute(),

    async stateOf(accountId) {
      const row = await tables
        .selectFrom('account')
        .select('state')
        .where('id', '=', accountId)
        .executeTakeFirst();
      return row?.state;
    },

    async noticesTo(accountId) {
      const { rows } = await sql<{ kind: string; change: string | null }>`
        select kind, details ->> 'change' as change from notice.notice where account_id = ${accountId} order by id
      `.execute(admin);
      return rows.map(({ kind, change }) => [kind, change].filter(Boolean).join(' '));
    },
  };
}
