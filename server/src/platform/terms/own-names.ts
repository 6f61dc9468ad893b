import type { BothLanguages, Language } from '@regie/contracts';
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

/** Names of terms by code, each in the language of the reader. */
export type Naming = (code: string) => string | undefined;
/** The same where the reader, and so the language, is not known yet. */
export type BothNaming = (code: string) => BothLanguages | undefined;

/** An own name where there is one in that language, else that of the glossary. */
export async function readBothNaming(reading: Pick<Reading, 'database'>): Promise<BothNaming> {
  const own = new Map((await listOwnNames(reading)).map(({ code, name }) => [code, name]));
  return (code) => {
    const term = findTerm(code);
    const { nl = '', en = '' } = own.get(code) ?? {};
    return term && { nl: nl || term.nl, en: en || term.en };
  };
}

export async function readNaming(reading: Pick<Reading, 'database'>, language: Language): Promise<Naming> {
  const naming = await readBothNaming(reading);
  return (code) => naming(code)?.[language];
}
