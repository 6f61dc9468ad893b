import { refuse } from '@regie/contracts';
import { type BriefShown, briefWritingOperations } from '@regie/contracts/standards';
import { holds } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { byCode, findBrief, listBegun, readBriefVersions, readUnits } from './brief-store.ts';
import { applyTemplate, isSameBasis, newestBasis } from './domain/applied-brief.ts';
import { deviationsOf } from './domain/brief.ts';

/** The brief of a project as this reader may see it. */
export async function readBrief(reading: Reading, id: string): Promise<BriefShown | undefined> {
  const brief = await findBrief(reading, id);
  if (brief === undefined) return undefined;
  const versions = await readBriefVersions(reading);
  const { basis, units, parts, conflicts } = applyTemplate(brief, versions, brief.basis);
  const written = byCode(brief);
  const places = await readUnits(reading);
  const titles = new Map([...places, reading.organisation].map((one) => [one.id, nameOf(one)]));
  const mayWrite = holds(reading.actor, 'project.write', brief.path);
  const known = new Set(parts.map(({ code }) => code));
  const people = brief.written.map(({ writtenById }) => writtenById);
  return {
    project: { id: brief.id, version: brief.version },
    number: basis.number,
    units: units.map(({ scopeId }) => ({
      scopeId,
      title: titles.get(scopeId) ?? null,
      number: basis.variants[scopeId] ?? null,
      isOwn: brief.path.includes(scopeId),
    })),
    namedIds: brief.namedIds.filter((id) => titles.has(id)),
    parts: parts.map((part) => {
      const own = written.get(part.code);
      return {
        ...part,
        guidance: [...part.guidance],
        origins: [...part.origins],
        text: own?.text ?? '',
        leftOutReason: own?.leftOutReason ?? null,
        writtenById: own?.writtenById ?? null,
        writtenOn: own?.writtenOn ?? null,
      };
    }),
    conflicts: [...conflicts],
    deviations: [...deviationsOf(parts, written)],
    others: brief.written
      .filter(({ code, text }) => !known.has(code) && text.trim() !== '')
      .map(({ code, text }) => ({ code, text })),
    isBegun: brief.basis !== null,
    isApproved: brief.isApproved,
    isBehind: brief.basis !== null && !isSameBasis(basis, newestBasis(brief, versions)),
    mayWrite,
    places: mayWrite ? places.map(({ id, title }) => ({ id, title })) : [],
    names: await readPeopleNames(reading, people),
  };
}

export const showBrief: Answer<typeof briefWritingOperations.show> = {
  operation: briefWritingOperations.show,
  answer: async (reading, { parameters }) =>
    (await readBrief(reading, parameters.id)) ?? refuse('request/not-found'),
};

function nameOf(place: { readonly title: string } | { readonly name: string }): string {
  return 'title' in place ? place.title : place.name;
}

export const listBriefDeviations: Answer<typeof briefWritingOperations.listDeviations> = {
  operation: briefWritingOperations.listDeviations,
  answer: async (reading) => {
    const begun = await listBegun(reading);
    const versions = begun.length === 0 ? undefined : await readBriefVersions(reading);
    return {
      rows: begun.flatMap((brief) => {
        if (versions === undefined) return [];
        const { parts } = applyTemplate(brief, versions, brief.basis);
        const { id, key, title, isApproved } = brief;
        const required = parts.filter(({ isRequired }) => isRequired).length;
        return [
          { id, key, title, isApproved, required, deviations: [...deviationsOf(parts, byCode(brief))] },
        ];
      }),
    };
  },
};
