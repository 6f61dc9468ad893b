import { randomInt } from 'node:crypto';
import { type ConfiguredText, isRefusal, type Refusal, refuse } from '@regie/contracts';
import { type CustomField, customFieldOperations } from '@regie/contracts/records';
import { sql } from 'kysely';
import type { Image } from '../database/tables.ts';
import { readImages, writeRows } from '../events/write-rows.ts';
import { newId } from '../identifiers.ts';
import { type Answer, type Verb, Withheld } from '../operations/perform.ts';
import type { Reading, Unit } from '../operations/unit.ts';
import { verdictsAt } from './can.ts';

const table = { name: 'custom_field' };

async function readFields(reading: Reading): Promise<readonly CustomField[]> {
  const { rows } = await sql<CustomField>`
    select id, version, key, record_type as "recordType", label, kind, options, is_retired as "isRetired"
    from custom_field order by id`.execute(reading.database);
  return rows;
}

export const listAddedFields: Answer<typeof customFieldOperations.list> = {
  operation: customFieldOperations.list,
  answer: async (reading) => {
    const operations = {
      'fields.add': 'organisation.manage',
      'fields.change': 'organisation.manage',
    } as const;
    const [can] = await verdictsAt(reading, operations, [[reading.organisation.id]]);
    return { rows: [...(await readFields(reading))], can: can ?? {} };
  },
};

function checkField(field: {
  label: ConfiguredText;
  kind: unknown;
  options: readonly string[];
}): Refusal | undefined {
  if (field.label.nl === undefined && field.label.en === undefined) {
    return refuse('fields/label-empty', { place: 'body.label' });
  }
  const isDouble = new Set(field.options).size !== field.options.length;
  const isMissing = field.kind === 'choice' && field.options.length === 0;
  return isDouble || isMissing ? refuse('fields/options-missing', { place: 'body.options' }) : undefined;
}

async function storeField(unit: Unit, before: Image | null, after: Image) {
  const scopeId = unit.organisation.id;
  const written = await writeRows(unit, table, [{ before, after, recordId: null, scopeId }]);
  if (isRefusal(written)) return written;
  const field = (await readFields(unit)).find(({ id }) => id === after.id);
  return field === undefined ? refuse('request/not-found') : { eventId: unit.eventId, field };
}

const onOrganisation = (_state: unknown, _request: unknown, unit: Unit) => ({
  paths: [[unit.organisation.id]],
});

/** Short and meaningless, so that renaming a field changes nothing that is stored or linked. */
function newKey(): string {
  return `c${randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
}

export const addField: Verb<typeof customFieldOperations.add, null, Image> = {
  operation: customFieldOperations.add,
  load: async () => null,
  place: onOrganisation,
  decide: (_state, { body }, unit) =>
    checkField(body) ?? {
      id: newId(unit.now.getTime()),
      version: 1,
      record_type: body.recordType,
      key: newKey(),
      label: body.label,
      kind: body.kind,
      options: body.kind === 'choice' ? body.options : [],
      is_retired: false,
    },
  store: async (unit, after) => await storeField(unit, null, after),
};

export const changeField: Verb<typeof customFieldOperations.change, Image, Image> = {
  operation: customFieldOperations.change,
  load: async (unit, { parameters, version }): Promise<Image | Refusal | Withheld> => {
    const before = (await readImages(unit.database, table.name, [parameters.id])).get(parameters.id);
    if (before === undefined) return refuse('request/not-found');
    if (before.version === version) return before;
    const current = (await readFields(unit)).find(({ id }) => id === before.id);
    return new Withheld(refuse('request/version-stale', { current }), { paths: [[unit.organisation.id]] });
  },
  place: onOrganisation,
  decide: (before, { body }) => {
    const after = {
      ...before,
      version: before.version + 1,
      ...(body.label === undefined ? {} : { label: body.label }),
      ...(body.options === undefined ? {} : { options: body.options }),
      ...(body.isRetired === undefined ? {} : { is_retired: body.isRetired }),
    };
    const wish = { label: body.label ?? { en: '?' }, kind: before['kind'], options: body.options ?? ['?'] };
    return checkField(wish) ?? after;
  },
  store: async (unit, after, before) => await storeField(unit, before, after),
};
