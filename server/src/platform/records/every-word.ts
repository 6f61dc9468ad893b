import { type RawBuilder, sql } from 'kysely';

/** Every word of a search stands somewhere in the texts, whatever its capitals. */
export function everyWordIn(search: string, texts: readonly RawBuilder<unknown>[]): RawBuilder<boolean> {
  const everything = sql`concat_ws(' ', ${sql.join(texts)})`;
  const words = search.split(/\s+/).filter((word) => word !== '' && !word.includes('\0'));
  const conditions = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    return sql<boolean>`${everything} collate "und-x-icu" ilike ${pattern}`;
  });
  return conditions.length === 0 ? sql<boolean>`true` : sql.join<boolean>(conditions, sql` and `);
}
