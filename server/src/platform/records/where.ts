import { type Condition, type Field, parseFilter, type Refusal, readTags, refuse } from '@regie/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../operations/unit.ts';
import type { ReadableField } from './readable-field.ts';
import { sqlTypeOf } from './record-kind.ts';
import { isWritable } from './writable-text.ts';

/** Turns the filter grammar into conditions on fields; the only place where it becomes SQL. */
export function conditionsOf(
  reading: Reading,
  fields: readonly ReadableField[],
  filter: string,
): readonly RawBuilder<boolean>[] | Refusal {
  const parsed = parseFilter(filter);
  if ('refused' in parsed) {
    return refuse(parsed.refused, {
      place: 'query.filter',
      facts: { position: parsed.position, expected: parsed.expected },
    });
  }
  const conditions: RawBuilder<boolean>[] = [];
  for (const condition of parsed) {
    const field = fields.find(({ name }) => name === condition.field);
    if (field === undefined) {
      return refuse('filter/field-unknown', { place: 'query.filter', facts: { field: condition.field } });
    }
    const built = conditionSql(reading, field, condition);
    if ('refused' in built) return built;
    conditions.push(built);
  }
  return conditions;
}

function conditionSql(
  reading: Reading,
  { name, field, expression }: ReadableField,
  { comparison, values }: Condition,
): RawBuilder<boolean> | Refusal {
  if (comparison === 'is empty') return sql<boolean>`(${expression} is null or ${expression}::text = '')`;
  if (comparison === 'is not empty')
    return sql<boolean>`(${expression} is not null and ${expression}::text <> '')`;
  const unwritable = values.find((value) => !isWritable(value));
  if (unwritable !== undefined) {
    return refuse('filter/value-invalid', { place: 'query.filter', facts: { value: '?', field: name } });
  }
  if (comparison === 'contains') {
    const pattern = `%${(values[0] ?? '').replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    // The database compares bytes; capital letters beyond ASCII are known to ICU.
    return sql<boolean>`(${expression})::text collate "und-x-icu" ilike ${pattern}`;
  }
  const read: string[] = [];
  for (const value of values) {
    const fit = fitValue(reading, field, value);
    if (fit === undefined) {
      return refuse('filter/value-invalid', { place: 'query.filter', facts: { value, field: name } });
    }
    read.push(fit);
  }
  if (field.kind === 'tags') return tagged(expression, comparison, read);
  const type = sql.raw(sqlTypeOf(field));
  if (comparison === 'in') return sql<boolean>`${expression} = any(${read}::${type}[])`;
  const sign = sql.raw(
    comparison === '=' ? 'is not distinct from' : comparison === '!=' ? 'is distinct from' : comparison,
  );
  return sql<boolean>`${expression} ${sign} ${read[0]}::${type}`;
}

/** Tags are compared one by one, whatever their capitals: `=` has all of them, `in` one of them, `!=` none. */
function tagged(
  expression: RawBuilder<unknown>,
  comparison: Condition['comparison'],
  tags: readonly string[],
): RawBuilder<boolean> {
  const folded = (text: RawBuilder<unknown>) => sql`lower(${text} collate "und-x-icu")`;
  const asked = sql.join(tags.flatMap(readTags).map((tag) => folded(sql`${tag}::text`)));
  const sign = sql.raw(comparison === '=' ? '@>' : '&&');
  const has = sql<boolean>`coalesce(string_to_array(${folded(expression)}, ', ') ${sign} array[${asked}]::text[], false)`;
  return comparison === '!=' ? sql<boolean>`not ${has}` : has;
}

const patterns: Readonly<Record<string, RegExp>> = {
  bigint: /^-?\d{1,15}$/,
  date: /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  timestamptz:
    /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?Z?)?$/,
  boolean: /^(true|false)$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/** A value as SQL will read it, with `me` and `today` filled in; undefined when it does not fit the field. */
function fitValue(reading: Reading, field: Field, value: string): string | undefined {
  const type = sqlTypeOf(field);
  if (type === 'uuid' && value === 'me') return reading.actor.personId;
  if (type === 'date' && value === 'today') return reading.today;
  if (field.kind === 'tags' && readTags(value).length === 0) return undefined;
  const pattern = patterns[type];
  if (pattern !== undefined && !pattern.test(value)) return undefined;
  if (type === 'date' || type === 'timestamptz') return isRealDay(value.slice(0, 10)) ? value : undefined;
  return value;
}

function isRealDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
