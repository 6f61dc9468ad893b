import { documentKinds, documentTemplateOperations, type TemplateDraft } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import { type DraftSource, type HeldDraft, hideOrigins } from '../../platform/draft-source.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { listVariants, listWritableUnits, readStandards, readWorkedOut } from './document-template-store.ts';
import { isUnchanged, mergeTemplate } from './domain/document-template.ts';

/** Drafts that can be worked out or were, with the first version that follows from each. */
async function presentDrafts(reading: Reading, drafts: readonly HeldDraft[]): Promise<TemplateDraft[]> {
  const ids = drafts.map(({ id }) => id);
  const first = new Map((await readWorkedOut(reading, ids)).map(({ draftId, ...one }) => [draftId, one]));
  return drafts.flatMap(({ document, isOpen, ...draft }) => {
    const workedOut = first.get(draft.id) ?? null;
    const kind = documentKinds.find((one) => one === document) ?? null;
    return isOpen || workedOut !== null ? [{ ...draft, kind, workedOut }] : [];
  });
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
