import { documentKinds, documentTemplateOperations, type TemplateDraft } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import {
  type DraftSource,
  type HeldDraft,
  hideOrigins,
  withFirstVersions,
} from '../../platform/draft-source.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { listVariants, listWritableUnits, readStandards, readWorkedOut } from './document-template-store.ts';
import { isUnchanged, mergeTemplate } from './domain/document-template.ts';

async function presentDrafts(reading: Reading, drafts: readonly HeldDraft[]): Promise<TemplateDraft[]> {
  const firsts = await readWorkedOut(
    reading,
    drafts.map(({ id }) => id),
  );
  return withFirstVersions(drafts, firsts).map(({ document, ...draft }) => ({
    ...draft,
    kind: documentKinds.find((one) => one === document) ?? null,
  }));
}

export function listDocumentTemplates(source: DraftSource): Answer<typeof documentTemplateOperations.list> {
  return {
    operation: documentTemplateOperations.list,
    answer: async (reading) => {
      const drafts = await source(reading, 'template');
      const standards = await readStandards(reading);
      const listed = (await listVariants(reading)).filter(({ changes }) => !isUnchanged(changes));
      const variants = hideOrigins(listed, drafts);
      const rows = documentKinds.flatMap((kind) => {
        const standard = standards.get(kind);
        if (standard === undefined) return [];
        const own = variants
          .filter((one) => one.kind === kind)
          .map(({ kind: _kind, ...variant }) => ({
            ...variant,
            conflicts: [...mergeTemplate(standard[0].parts, [variant]).conflicts],
          }));
        return [{ kind, standard: hideOrigins(standard, drafts), variants: own }];
      });
      const people = [
        ...rows.flatMap(({ standard }) => standard.map(({ publishedById }) => publishedById)),
        ...variants.map(({ publishedById }) => publishedById),
        ...drafts.map(({ acceptedById }) => acceptedById),
      ];
      return {
        rows,
        names: await readPeopleNames(reading, people),
        mayPublish: holds(reading.actor, 'standard.write', [reading.organisation.id]),
        places: [...(await listWritableUnits(reading))],
        drafts: await presentDrafts(reading, drafts),
      };
    },
  };
}
