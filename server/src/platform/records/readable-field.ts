import type { Field } from '@regie/contracts';
import type { CustomField } from '@regie/contracts/records';
import { type RawBuilder, sql } from 'kysely';
import { isVisible, seesEverything } from '../access/visible.ts';
import type { Reading } from '../operations/unit.ts';
import { fieldSource, type RecordKind, sqlTypeOf } from './record-kind.ts';

/** A field with the SQL that gives what this reader may see of it: selected, filtered, sorted and grouped alike. */
export interface ReadableField {
  readonly name: string;
  readonly field: Field;
  readonly expression: RawBuilder<unknown>;
  /** How it is ordered and searched: a person by name. */
  readonly order: RawBuilder<unknown>;
}

const customKinds = {
  text: 'text',
  integer: 'integer',
  day: 'day',
  'yes-no': 'yes-no',
  choice: 'choice',
} as const;

function guard(
  reading: Reading,
  field: Field,
  expression: RawBuilder<unknown>,
  path: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (field.permission === undefined) return expression;
  const visible = reading.see(field.permission);
  if (seesEverything(visible)) return expression;
  const nothing = sql`null::${sql.raw(sqlTypeOf(field))}`;
  return visible.places.length === 0
    ? nothing
    : sql`case when ${isVisible(visible, path)} then ${expression} else ${nothing} end`;
}

function orderOf(field: Field, expression: RawBuilder<unknown>): RawBuilder<unknown> {
  if (field.kind === 'person') return sql`(select lower(p.name) from person p where p.id = ${expression})`;
  if (field.kind === 'choice' && field.options !== undefined) {
    return sql`array_position(${[...field.options]}::text[], ${expression})`;
  }
  if (field.kind === 'text' || field.kind === 'long-text' || field.kind === 'tags')
    return sql`lower(${expression}) collate "und-x-icu"`;
  // The database has no least of two booleans, which the order of groups asks for.
  if (field.kind === 'yes-no') return sql`(${expression})::integer`;
  if (field.kind === 'key') return sql`substring(${expression} from '[0-9]+$')::bigint`;
  return expression;
}

/** The fields of a record's own table, as this reader may see them; `path` is where the record stands today. */
export function readableFields(
  reading: Reading,
  kind: RecordKind,
  path: RawBuilder<unknown> = sql`s.path`,
): readonly ReadableField[] {
  return Object.entries(kind.fields).map(([name, field]) => {
    const expression = guard(reading, field, fieldSource(kind, name), path);
    return { name, field, expression, order: orderOf(field, expression) };
  });
}

/** A field that people added; its key reaches SQL only as a parameter. */
export function readableCustomField(custom: Pick<CustomField, 'key' | 'kind' | 'options'>): ReadableField {
  const field: Field = { kind: customKinds[custom.kind], term: custom.key, options: custom.options };
  const text = sql`t.custom ->> ${custom.key}::text`;
  const expression =
    custom.kind === 'text' || custom.kind === 'choice'
      ? sql`(${text})`
      : sql`(${text})::${sql.raw(sqlTypeOf(field))}`;
  return { name: custom.key, field, expression, order: orderOf(field, expression) };
}
