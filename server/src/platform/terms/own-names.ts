import type { Language } from '@regie/contracts';
import type { OwnName } from '@regie/contracts/shared/own-names';
import { findTerm } from '@regie/language';
import { sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';

/** What the organisation calls terms of the glossary. */
export async function listOwnNames(reading: Pick<Reading, 'database'>): Promise<readonly OwnName[]> {
  const { rows } = await sql<OwnName>`
    select code, name, meaning from own_term where code is not null order by code`.execute(reading.database);
  return rows;
}

/** Names of terms by code: an own name where there is one in that language, else that of the glossary. */
export type Naming = (code: string) => string | undefined;

export async function readNaming(reading: Pick<Reading, 'database'>, language: Language): Promise<Naming> {
  const own = new Map((await listOwnNames(reading)).map(({ code, name }) => [code, name[language] ?? '']));
  return (code) => own.get(code) || findTerm(code)?.[language];
}
