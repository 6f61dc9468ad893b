import { type Can, isRefusal, type Refusal, refuse, valueSchema } from '@regie/contracts';
import { type TemplateView, templateFields, templateOperations } from '@regie/contracts/shared/templates';
import { holds } from '../access/actor.ts';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import type { Answer, Verb } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { verdictsAt } from '../records/can.ts';
import type { Kinds } from '../records/kinds.ts';
import { listTemplates, templateTable } from './template-store.ts';

const operations = templateOperations;

function maySeeTo(reading: Reading): boolean {
  return holds(reading.actor, 'standard.write', [reading.organisation.id]);
}

/** Those for everybody are changed by who keeps the standards, one's own by oneself. */
async function presentTemplates(reading: Reading): Promise<readonly TemplateView[]> {
  const forEverybody = {
    'templates.change': 'standard.write',
    'templates.remove': 'standard.write',
  } as const;
  const [shared] = await verdictsAt(reading, forEverybody, [[reading.organisation.id]]);
  const own: Can = {};
  return (await listTemplates(reading)).map((row) => ({ ...row, can: row.isShared ? (shared ?? {}) : own }));
}

const list: Answer<typeof operations.list> = {
  operation: operations.list,
  answer: async (reading) => {
    const [can] = await verdictsAt(reading, { 'templates.save': 'standard.write' }, [
      [reading.organisation.id],
    ]);
    return { rows: [...(await presentTemplates(reading))], can: can ?? {} };
  },
};

export const templateAnswers = [list];

async function store(unit: Unit, before: Image | null, after: Image) {
  // Templates belong to people or to all, not to a place in the tree.
  const written = await writeRows(unit, templateTable, [{ before, after, recordId: null, scopeId: null }]);
  if (isRefusal(written)) return written;
  const template = (await presentTemplates(unit)).find(({ id }) => id === after.id);
  return template === undefined ? refuse('request/not-found') : { eventId: unit.eventId, template };
}

/** What somebody may change: what is theirs, and what is for everybody if they see to that. */
async function loadOwn(unit: Unit, id: string): Promise<Image | Refusal> {
  const before = (await readImages(unit.database, templateTable.name, [id])).get(id);
  const isMine = before?.['owner_id'] === unit.actor.personId;
  const isShared = before?.['is_shared'] === true;
  if (before === undefined || !(isMine || isShared)) return refuse('request/not-found');
  return isShared && !maySeeTo(unit) ? refuse('templates/sharing-not-allowed') : before;
}

/** Values fit the fields of their type, and are such as a template may hold. */
function checkValues(
  kinds: Kinds,
  recordType: string,
  values: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  const fields = kinds.find(recordType)?.fields ?? {};
  const kept = new Set(templateFields(fields));
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name];
    if (field === undefined || !kept.has(name) || !valueSchema(field).safeParse(value).success) {
      return refuse('templates/values-invalid', { place: `body.values.${name}`, facts: { field: name } });
    }
  }
  return undefined;
}

function saveVerb(kinds: Kinds): Verb<typeof operations.save, null, Image> {
  return {
    operation: operations.save,
    load: async () => null,
    decide: (_state, { body }, unit) => {
      if (body.isShared && !maySeeTo(unit))
        return refuse('templates/sharing-not-allowed', { place: 'body.isShared' });
      const { recordType, isShared, ...kept } = body;
      return (
        checkValues(kinds, recordType, body.values) ?? {
          ...kept,
          id: newId(unit.now.getTime()),
          version: 1,
          record_type: recordType,
          owner_id: unit.actor.personId,
          is_shared: isShared,
        }
      );
    },
    store: async (unit, after) => await store(unit, null, after),
  };
}

function changeVerb(kinds: Kinds): Verb<typeof operations.change, Image, Image> {
  return {
    operation: operations.change,
    load: async (unit, { parameters, version }): Promise<Image | Refusal> => {
      const before = await loadOwn(unit, parameters.id);
      if (isRefusal(before) || before.version === version) return before;
      const current = (await presentTemplates(unit)).find(({ id }) => id === before.id);
      return refuse('request/version-stale', { current });
    },
    decide: (before, { body }, unit) => {
      if (body.isShared === true && !maySeeTo(unit))
        return refuse('templates/sharing-not-allowed', { place: 'body.isShared' });
      const { isShared, ...kept } = body;
      const shared = isShared === undefined ? {} : { is_shared: isShared };
      const refused = checkValues(kinds, String(before['record_type']), body.values ?? {});
      return refused ?? { ...before, ...kept, ...shared, version: before.version + 1 };
    },
    store: async (unit, after, before) => await store(unit, before, after),
  };
}

const remove: Verb<typeof operations.remove, Image, Image> = {
  operation: operations.remove,
  load: async (unit, { parameters }) => await loadOwn(unit, parameters.id),
  decide: (before) => before,
  store: async (unit, before) => {
    const told = { before, after: null, recordId: null, scopeId: null };
    const written = await writeRows(unit, templateTable, [told]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};

export function templateVerbs(kinds: Kinds) {
  return [saveVerb(kinds), changeVerb(kinds), remove];
}
