import type { RowName } from '@regie/contracts/records';
import type { TemplatePart } from '@regie/contracts/standards';
import { sql } from 'kysely';
import type { RowNaming } from '../../platform/operations/module.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readNaming } from '../../platform/terms/own-names.ts';
import { documentName } from './document-pdf.ts';
import type { Versions } from './domain/applied-document.ts';
import { readTemplateVersions, type WrittenKind } from './project-document-store.ts';

interface NamedChange {
  readonly id: number;
  readonly kind: WrittenKind;
  readonly code: string | null;
}

async function readNamed(reading: Reading, changes: readonly number[]): Promise<readonly NamedChange[]> {
  const { rows } = await sql<NamedChange>`
    select c.id, coalesce(c.image ->> 'kind', 'brief') as kind, c.image ->> 'code' as code
    from (select id, coalesce(after, before) as image from change where id = any(${changes}::bigint[])) c`.execute(
    reading.database,
  );
  return rows;
}

/** What the newest version that has it calls a part. */
function titleOf({ standard, variants }: Versions, code: string): TemplatePart['title'] | undefined {
  const parts = [
    ...standard.flatMap(({ parts: some }) => some),
    ...variants.flatMap((one) => one.changes.added),
  ];
  return parts.find((part) => part.code === code)?.title;
}

/** Documents of a project are told by their kind, and what is written by the title of the part. */
export const documentRowNaming: RowNaming = {
  tables: ['brief_part', 'project_document', 'document_part', 'document_version'],
  name: async (reading, changes) => {
    const versionsOf = await readTemplateVersions(reading);
    const [nl, en] = [await readNaming(reading, 'nl'), await readNaming(reading, 'en')];
    const named = await readNamed(reading, changes);
    return new Map(
      named.map(({ id, kind, code }): [number, RowName] => {
        const names = { nl: documentName(kind, nl), en: documentName(kind, en) };
        const title = code === null ? undefined : titleOf(versionsOf(kind), code);
        if (title === undefined) return [id, names];
        const words = { nl: title.nl || title.en || '', en: title.en || title.nl || '' };
        return [id, { nl: `${names.nl}: ${words.nl}`, en: `${names.en}: ${words.en}` }];
      }),
    );
  },
};
