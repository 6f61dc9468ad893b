import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { briefWritingOperations } from '@regie/contracts/standards';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { Deed } from '../../platform/governance.ts';
import { newId } from '../../platform/identifiers.ts';
import { type Verb, Withheld } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { refuseArchived } from '../../platform/records/refuse-archived.ts';
import {
  briefTable,
  findBrief,
  partTable,
  readBriefImages,
  readBriefVersions,
  readUnits,
  type StoredBrief,
} from './brief-store.ts';
import {
  type AppliedBrief,
  applyTemplate,
  type Basis,
  isSameBasis,
  newestBasis,
  type Versions,
} from './domain/applied-brief.ts';

interface Writing {
  readonly brief: StoredBrief;
  readonly versions: Versions;
  readonly applied: AppliedBrief;
  readonly image: Image | null;
  readonly part: Image | null;
}

/** Where every change of a brief begins: one that is approved, or put away, stays as it is. */
async function load(
  unit: Unit,
  id: string,
  code: string | null = null,
): Promise<Writing | Refusal | Withheld> {
  const brief = await findBrief(unit, id);
  if (brief === undefined) return refuse('request/not-found');
  const place = { paths: [brief.path] };
  const archived = await refuseArchived(unit.database, brief.path);
  if (archived !== undefined) return new Withheld(archived, place);
  if (brief.isApproved) return new Withheld(refuse('briefs/approved-stays'), place);
  const versions = await readBriefVersions(unit);
  const { brief: image, part } = await readBriefImages(unit, id, code);
  return { brief, versions, applied: applyTemplate(brief, versions, brief.basis), image, part };
}

/** The row of a brief with another basis, or other units. */
function briefImage(
  unit: Unit,
  { brief, image }: Writing,
  change: { readonly basis: Basis | null; readonly unitIds?: readonly string[] },
): Image {
  return {
    id: image?.id ?? newId(unit.now.getTime()),
    version: (image?.version ?? 0) + 1,
    project_id: brief.id,
    unit_ids: change.unitIds ?? brief.namedIds,
    basis: change.basis,
  };
}

async function storeBrief(unit: Unit, { brief, image }: Writing, after: Image) {
  const told = { recordId: brief.id, scopeId: brief.id };
  const written = await writeRows(unit, briefTable, [{ before: image, after, ...told }]);
  return isRefusal(written) ? written : { eventId: unit.eventId };
}

/** Leaving a required part out deviates from the template, with or without a reason. */
function deedsOf(
  { brief, applied }: Writing,
  code: string,
  { text, leftOutReason }: { readonly text: string; readonly leftOutReason: string | null },
): readonly Deed[] {
  const isRequired = applied.parts.some((part) => part.code === code && part.isRequired);
  if (!isRequired || leftOutReason === null || text.trim() !== '') return [];
  const facts = { 'template.deviation-explained': leftOutReason !== '' };
  return [{ act: 'templates.deviate', path: brief.path, recordId: brief.id, facts }];
}

export const writeBriefPart: Verb<
  typeof briefWritingOperations.writePart,
  Writing,
  { readonly brief: Image; readonly part: Image }
> = {
  operation: briefWritingOperations.writePart,
  load: async (unit, { parameters }) => await load(unit, parameters.id, parameters.code),
  place: (state, { parameters, body }) => ({
    paths: [state.brief.path],
    deeds: deedsOf(state, parameters.code, body),
  }),
  decide: (state, { parameters: { code }, body }, unit) => {
    const { brief, applied, part } = state;
    if (!applied.parts.some((one) => one.code === code)) {
      return refuse('briefs/part-unknown', { facts: { code } });
    }
    return {
      brief: briefImage(unit, state, { basis: applied.basis }),
      part: {
        id: part?.id ?? newId(unit.now.getTime()),
        version: (part?.version ?? 0) + 1,
        project_id: brief.id,
        code,
        text: body.text,
        left_out_reason: body.text.trim() === '' ? body.leftOutReason : null,
        written_by_id: unit.actor.personId,
        written_on: unit.today,
      },
    };
  },
  store: async (unit, after, state) => {
    const { brief } = state;
    if (brief.basis === null) {
      const begun = await storeBrief(unit, state, after.brief);
      if (isRefusal(begun)) return begun;
    }
    const told = { recordId: brief.id, scopeId: brief.id };
    const written = await writeRows(unit, partTable, [{ before: state.part, after: after.part, ...told }]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};

interface Naming extends Writing {
  readonly areKnown: boolean;
  readonly namedPaths: readonly (readonly string[])[];
}

export const setBriefUnits: Verb<typeof briefWritingOperations.setUnits, Naming, Image> = {
  operation: briefWritingOperations.setUnits,
  load: async (unit, { parameters, body }): Promise<Naming | Refusal | Withheld> => {
    const state = await load(unit, parameters.id);
    if (isRefusal(state) || state instanceof Withheld) return state;
    const ids = [...new Set(body.scopeIds)];
    const known = await readUnits(unit, ids);
    return { ...state, areKnown: known.length === ids.length, namedPaths: known.map(({ path }) => path) };
  },
  place: ({ brief }) => ({ paths: [brief.path] }),
  decide: (state, { body }, unit) => {
    if (!state.areKnown) return refuse('briefs/unit-unknown', { place: 'body.scopeIds' });
    const { brief, versions, namedPaths } = state;
    // Other units bring other parts: a brief that is begun then follows what counts now.
    const basis = brief.basis === null ? null : newestBasis({ ...brief, namedPaths }, versions);
    return briefImage(unit, state, { basis, unitIds: [...new Set(body.scopeIds)] });
  },
  store: async (unit, after, state) => await storeBrief(unit, state, after),
};

export const renewBrief: Verb<typeof briefWritingOperations.renew, Writing, Image> = {
  operation: briefWritingOperations.renew,
  load: async (unit, { parameters }) => await load(unit, parameters.id),
  place: ({ brief }) => ({ paths: [brief.path] }),
  decide: (state, _request, unit) => {
    const { brief, versions } = state;
    const basis = newestBasis(brief, versions);
    const isNewest = brief.basis === null || isSameBasis(brief.basis, basis);
    return isNewest ? refuse('briefs/newest-already') : briefImage(unit, state, { basis });
  },
  store: async (unit, after, state) => await storeBrief(unit, state, after),
};
