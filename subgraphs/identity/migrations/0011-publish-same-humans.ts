import { sql, type RawBuilder } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/**
 * Which records are of one human being, as `isSameHuman` compares them: by passport, or by full name and birth date. Ids
 * only, for those who must not judge in their own cause under a second record of theirs. Asked about two known people;
 * whoever asks for all of one has the whole table read.
 */
export const publishSameHumans: Migration = {
  name: '0011-publish-same-humans',
  async up(db) {
    await sql`
      create view identity.policy_same_human as
        select one.id as person_id, other.id as other_person_id
        from identity.person one cross join identity.person other
        where one.id = other.id
          or (
            one.birth_date = other.birth_date
            and ${nameKey('one.family')} = ${nameKey('other.family')}
            and ${nameKey('one.given')} = ${nameKey('other.given')}
            and ${nameKey('one.patronymic')} = ${nameKey('other.patronymic')}
          )
          or exists (
            select from identity.identity_document a
            join identity.identity_document b on ${documentKey('a.number')} = ${documentKey('b.number')}
            where a.person_id = one.id and b.person_id = other.id and a.kind = 'PASSPORT' and b.kind = 'PASSPORT'
          )`.execute(db);
  },
};

/** Written out each time: whoever reads the view may call no function of its owner's. */
function nameKey(column: string): RawBuilder<string> {
  return sql`replace(
    upper(btrim(regexp_replace(normalize(coalesce(${sql.ref(column)}, ''), nfkc), '\\s+', ' ', 'g')) collate "ru-RU-x-icu"),
    'Ё', 'Е')`;
}

function documentKey(column: string): RawBuilder<string> {
  return sql`regexp_replace(upper(${sql.ref(column)} collate "ru-RU-x-icu"), '[^0-9A-ZА-ЯЁ]', '', 'g')`;
}
