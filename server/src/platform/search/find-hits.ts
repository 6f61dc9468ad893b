import { mostFound, type SearchedThing } from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';
import { seenByType } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import type { Part, Question } from './read-question.ts';

/** A hit as it stands in the index, with the record that it is or hangs on. */
export interface StoredHit {
  readonly thing: SearchedThing;
  readonly id: string;
  readonly recordId: string;
  readonly type: string;
  readonly key: string;
  readonly recordTitle: string;
  readonly isArchived: boolean;
  readonly placeTitle: string | null;
  readonly title: string;
  readonly body: string;
  readonly state: string | null;
  readonly number: number | null;
}

export interface Found {
  readonly hits: readonly StoredHit[];
  readonly counts: readonly { readonly thing: SearchedThing; readonly count: number }[];
}

/** A word with its stems; one that is too common to tell anything has none in one of the languages. */
export interface StemmedWord {
  readonly word: string;
  readonly dutch: readonly string[];
  readonly english: readonly string[];
}

export async function readStems(reading: Reading, words: readonly string[]): Promise<readonly StemmedWord[]> {
  const { rows } = await sql<StemmedWord>`
    select w.word, tsvector_to_array(to_tsvector('pg_catalog.dutch', w.word)) as dutch,
      tsvector_to_array(to_tsvector('pg_catalog.english', w.word)) as english
    from unnest(${words}::text[]) with ordinality as w (word, place) order by w.place`.execute(
    reading.database,
  );
  return rows;
}

/** Shorter ones end too many words. Long words of titles stand in the index with all their ends of this length. */
export const shortestTail = 4;

const tells = ({ dutch, english }: StemmedWord) => dutch.length > 0 && english.length > 0;

/** All parts, an own name also by what stands in the index in its place; what says nothing is left out where something else is asked. */
export function searchExpression(parts: readonly Part[], stemmed: readonly StemmedWord[]): string {
  const byWord = new Map(stemmed.map((one) => [one.word, one]));
  const stemsOf = (words: readonly string[]) => words.flatMap((word) => byWord.get(word) ?? []);
  return parts
    .filter(({ words }, index) => index === parts.length - 1 || stemsOf(words).some(tells))
    .map(({ words, inIndex }) =>
      inIndex.length === 0
        ? allOf(stemsOf(words))
        : `((${allOf(stemsOf(words))}) | (${allOf(stemsOf(inIndex))}))`,
    )
    .join(' & ');
}

/** All words, each by its stems, as the beginning of one, or as its last part ("sluis" in "zeesluis"). */
function allOf(words: readonly StemmedWord[]): string {
  return words
    .filter((word, index) => index === words.length - 1 || tells(word))
    .map(({ word, dutch, english }) => {
      const stems = [...new Set([...dutch, ...english])].map((stem) => `'${stem}'`);
      const tails = [...new Set([word, ...dutch])]
        .filter((tail) => tail.length >= shortestTail)
        .map((tail) => `'~${tail}':*`);
      // One letter begins too much to be a beginning.
      return `(${[...stems, word.length === 1 ? `'${word}'` : `'${word}':*`, ...tails].join(' | ')})`;
    })
    .join(' & ');
}

export interface Wanted {
  readonly expression: string;
  readonly question: Question;
  readonly things: readonly string[] | undefined;
  readonly limit: number;
  readonly hasArchived: boolean;
}

/**
 * What the reader may see of what was asked for, best first. Of very many only the first thousands are weighed; those
 * with the words in their titles come first.
 */
export async function findHits(reading: Reading, kinds: Kinds, wanted: Wanted): Promise<Found> {
  const { things, limit } = wanted;
  const { rows } = await sql<{ hits: StoredHit[] | null; counts: Found['counts'] | null }>`
    with hit as materialized (${hitsOf(reading, kinds, wanted)}),
    counted as (select thing, count(*)::integer as count from hit group by thing),
    best as (
      select * from hit where ${things === undefined ? sql`true` : sql`thing = any(${things}::text[])`}
      order by is_named desc, rank desc, id desc limit ${limit}),
    shown as (
      select b.thing, b.id, b.record_id as "recordId", r.type, r.key, r.title as "recordTitle",
        r.archived_at is not null as "isArchived", (select p.title from record p
          where p.id = case when s.id = r.id then s.parent_id else s.id end) as "placeTitle",
        e.title, e.body, e.state, e.number, b.is_named, b.rank
      from best b join search_entry e on e.source = b.source and e.id = b.id
        join record r on r.id = b.record_id join scope s on s.id = r.scope_id)
    select (select jsonb_agg(to_jsonb(h) - 'is_named' - 'rank' order by h.is_named desc, h.rank desc, h.id desc)
        from shown h) as hits,
      (select jsonb_agg(to_jsonb(c) order by c.count desc, c.thing) from counted c) as counts`.execute(
    reading.database,
  );
  return { hits: rows[0]?.hits ?? [], counts: rows[0]?.counts ?? [] };
}

function hitsOf(reading: Reading, kinds: Kinds, { expression, question, hasArchived }: Wanted) {
  const conditions: RawBuilder<boolean>[] = [
    sql<boolean>`e.words @@ ${expression}::tsquery`,
    seenByType(reading, kinds),
  ];
  if (!hasArchived) conditions.push(sql<boolean>`r.archived_at is null`);
  if (question.only !== undefined) {
    const { types, states } = question.only;
    conditions.push(
      sql<boolean>`e.source = 'record' and r.type = any(${types}::text[]) and e.state = any(${states}::text[])`,
    );
  }
  return sql`
    select e.source, e.id, e.record_id, case when e.source = 'record' then r.type else e.source end as thing,
      e.source = 'record' and r.key = any(${question.keys}::text[]) as is_named,
      ts_rank('{0.1, 0.3, 0.5, 1}', e.words, ${expression}::tsquery)
        * case e.source when 'record' then 1 when 'file' then 0.4 else 0.3 end as rank
    from search_entry e join record r on r.id = e.record_id join scope s on s.id = r.scope_id
    where ${sql.join(conditions, sql` and `)} limit ${mostFound + 1}`;
}
