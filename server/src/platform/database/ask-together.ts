import { trust } from '@regie/contracts';
import { type RawBuilder, sql } from 'kysely';
import { type Database, kept } from './connect.ts';

/** What is asked of the database, and what its rows mean; it may be put together with others. */
export interface Question<Found> {
  readonly text: RawBuilder<unknown>;
  readonly tell: (rows: readonly unknown[]) => Found | Promise<Found>;
}

/**
 * A question that is asked all the time and in one form. Its rows come as JSON: instants with their offset, big and
 * decimal numbers as numbers.
 */
export function question<Row, Found>(
  text: RawBuilder<Row>,
  tell: (rows: readonly Row[]) => Found | Promise<Found>,
): Question<Found> {
  return { text, tell: (rows) => tell(trust<readonly Row[]>(rows)) };
}

/** Asks several questions in one statement: for small ones the way to the database costs more than the answer. */
export async function askTogether<const Found extends readonly unknown[]>(
  { database }: { readonly database: Database },
  questions: { readonly [Index in keyof Found]: Question<Found[Index]> },
): Promise<Found> {
  const asked = trust<readonly Question<unknown>[]>(questions);
  if (asked.length === 0) return trust<Found>([]);
  const parts = asked.map(({ text }) => sql`(select coalesce(json_agg(q), '[]') from (${text}) q)`);
  const { rows } = await sql<{ answers: readonly (readonly unknown[])[] }>`${kept}
    select json_build_array(${sql.join(parts)}) as answers`.execute(database);
  const answers = rows[0]?.answers ?? [];
  return trust<Found>(await Promise.all(asked.map(({ tell }, index) => tell(answers[index] ?? []))));
}
