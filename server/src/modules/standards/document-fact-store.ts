import { sql } from 'kysely';
import { type Question, question } from '../../platform/database/ask-together.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Invariant } from '../../platform/operations/module.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { applyTemplate } from './domain/applied-document.ts';
import { deviationsOf, isExplained } from './domain/written-parts.ts';
import { type BegunDocument, begunOf, byCode, readTemplateVersions } from './project-document-store.ts';

/**
 * Of a brief and of every other document. One of which nothing is written here deviates from nothing: who keeps documents
 * elsewhere is not held up.
 */
function askDeviations(reading: Reading, ids: readonly string[]): Question<ReadonlyMap<string, FactValues>> {
  return question<BegunDocument, ReadonlyMap<string, FactValues>>(begunOf(ids), async (rows) => {
    const begun = rows.flatMap((row) => (row.kind === null ? [] : [row]));
    const versionsOf = begun.length === 0 ? undefined : await readTemplateVersions(reading);
    const deviations = begun.flatMap((document) => {
      if (versionsOf === undefined) return [];
      const { parts } = applyTemplate(document, versionsOf(document.kind), document.basis);
      const { id } = document;
      return deviationsOf(parts, byCode(document)).map((one) => ({ id, isExplained: isExplained(one) }));
    });
    return new Map(
      rows.map(({ id }): [string, FactValues] => {
        const own = deviations.filter((one) => one.id === id);
        return [
          id,
          {
            'template.deviations': own.length,
            'template.deviation-explained': own.every((one) => one.isExplained),
          },
        ];
      }),
    );
  });
}

export const documentFactSource: FactSource = {
  of: 'place',
  facts: {
    'template.deviations': {
      en: 'Required parts of the brief and other documents that are empty or left out',
      nl: 'Verplichte onderdelen van de projectopdracht en andere documenten die leeg of weggelaten zijn',
    },
    'template.deviation-explained': {
      en: 'Each part that is left out has a reason',
      nl: 'Elk weggelaten onderdeel heeft een reden',
    },
  },
  ask: askDeviations,
};

/** What was approved is not changed by putting back what was written before. */
export const approvedBriefStays: Invariant = {
  tables: ['project_brief', 'brief_part'],
  isKept: async (unit) => {
    const ids = unit.written
      .filter(({ table }) => table === 'project_brief' || table === 'brief_part')
      .flatMap(({ recordId }) => recordId ?? []);
    const { rows } = await sql`
      select 1 from brief_approval where project_id = any(${ids}::uuid[]) limit 1`.execute(unit.database);
    return rows.length === 0;
  },
};
