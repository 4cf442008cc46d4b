import type { Kysely, Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, type SortColumn } from '../../_platform/database/keyset.ts';
import type { ConsentForm, ConsentFormKind, PublishedText, TextKind } from '../domain/published-text.ts';
import type { ConsentDatabase, PublishedTextTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** No two versions of one kind take effect at the same instant. */
const BY_EFFECT: readonly SortColumn[] = [{ name: 'effective_from', type: 'timestamptz' }];

/** Sort keys of a list of versions. */
export function textKeys({ effectiveFrom }: PublishedText): readonly string[] {
  return [effectiveFrom.toISOString()];
}

/** The version in effect at a moment; null where there is none yet. */
export async function findTextInEffect(
  db: Database,
  kind: TextKind,
  at: Date,
): Promise<PublishedText | null> {
  const row = await db
    .selectFrom('published_text')
    .selectAll()
    .where('kind', '=', kind)
    .where('effective_from', '<=', at)
    .orderBy('effective_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? textOf(row) : null;
}

/** By kind: the version in effect at a moment. */
export async function findTextsInEffect(
  db: Database,
  kinds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, PublishedText>> {
  const rows = await db
    .selectFrom('published_text')
    .selectAll()
    .distinctOn('kind')
    .where((text) => text(text.cast<string>('kind', 'text'), 'in', kinds))
    .where('effective_from', '<=', at)
    .orderBy('kind')
    .orderBy('effective_from', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.kind, textOf(row)]));
}

/** The form on which a consent is given at a moment. */
export async function findFormInEffect(
  db: Database,
  kind: ConsentFormKind,
  at: Date,
): Promise<ConsentForm | null> {
  return formOf(await findTextInEffect(db, kind, at), kind);
}

/** A form in one version, in effect or not. */
export async function findForm(
  db: Database,
  kind: ConsentFormKind,
  version: string,
): Promise<ConsentForm | null> {
  return formOf(await findText(db, kind, version), kind);
}

function formOf(text: PublishedText | null, kind: ConsentFormKind): ConsentForm | null {
  return text?.provision ? { ...text, kind, provision: text.provision } : null;
}

export async function findText(db: Database, kind: TextKind, version: string): Promise<PublishedText | null> {
  const row = await db
    .selectFrom('published_text')
    .selectAll()
    .where('kind', '=', kind)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ? textOf(row) : null;
}

/** By version: texts of a kind. */
export async function findTexts(
  db: Database,
  kind: TextKind,
  versions: readonly string[],
): Promise<ReadonlyMap<string, PublishedText>> {
  const rows = await db
    .selectFrom('published_text')
    .selectAll()
    .where('kind', '=', kind)
    .where('version', 'in', versions)
    .execute();
  return new Map(rows.map((row) => [row.version, textOf(row)]));
}

/** All versions of a kind, the latest first. */
export async function listTexts(
  db: Database,
  kind: TextKind,
  page: Page,
): Promise<PageOfRows<PublishedText>> {
  const listed = db.selectFrom('published_text').selectAll().where('kind', '=', kind);
  return fetchPage(db, listed, { page, columns: BY_EFFECT, direction: 'desc' }, textOf);
}

/** @returns false where the version, or another one of the kind with the same instant, is there already */
export async function insertText(
  db: Database,
  text: PublishedText,
  publishedBy: string | null,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('published_text')
    .values({
      kind: text.kind,
      version: text.version,
      title: text.title,
      body: text.body,
      data_subjects: text.provision?.dataSubjects ?? [],
      data_classes: text.provision?.dataClasses ?? [],
      actions: text.provision?.actions ?? [],
      purposes: text.provision?.purposes ?? [],
      effective_from: text.effectiveFrom,
      published_at: text.publishedAt,
      published_by: publishedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

function textOf(row: Selectable<PublishedTextTable>): PublishedText {
  const { kind, version, title, body } = row;
  const provision = {
    dataSubjects: row.data_subjects,
    dataClasses: row.data_classes,
    actions: row.actions,
    purposes: row.purposes,
  };
  return {
    kind,
    version,
    title,
    body,
    provision: kind === 'TERMS' ? null : provision,
    effectiveFrom: row.effective_from,
    publishedAt: row.published_at,
  };
}
