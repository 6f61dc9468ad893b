import { type AnyOperation, canBeCalled, isUpload, type RefusalText } from '@regie/contracts';
import { aligned } from '../commands/aligned.ts';
import { wordSchemaOf } from './place-words.ts';
import { typesOf, type WordSchema } from './typed-value.ts';

/** One line per operation, in groups by what they are about. */
export function listOperations(operations: readonly AnyOperation[]): readonly string[] {
  return aligned(
    operations
      .filter(canBeCalled)
      .map(({ id, method, path, summary }) => [id, `${method} /api${path}`, summary]),
  );
}

/** What one operation takes, from its own schemas. */
export function describeOperation(operation: AnyOperation): readonly string[] {
  const { id, summary, method, path, permission, scope } = operation;
  const fields = [
    ...fieldLines(wordSchemaOf(operation.parameters), 'path'),
    ...fieldLines(wordSchemaOf(operation.query), 'query'),
    ...fieldLines(wordSchemaOf(operation.body), 'body'),
  ];
  const refusals = Object.entries<RefusalText>(operation.refusals).map(([code, { status, en }]) => [
    `  ${code}`,
    String(status),
    en,
  ]);
  return [
    `${id}: ${summary}`,
    `${method} /api${path}, ${permission === undefined ? scope : `needs ${permission}`}`,
    ...(operation.isVersioned === true ? ['--version N: the version that was read (needed)'] : []),
    ...(operation.isCreation === true ? ['--key KEY: the same key never makes two'] : []),
    ...(isUpload(operation) ? ['--file PATH: the file to send (needed)'] : []),
    ...(operation.media === 'download' ? ['--output PATH: where the file goes (needed)'] : []),
    ...(fields.length === 0 ? [] : ['', 'fields, as name=value or name:=JSON', ...aligned(fields)]),
    ...(refusals.length === 0 ? [] : ['', 'refusals of its own', ...aligned(refusals)]),
  ];
}

function fieldLines(schema: WordSchema, place: string): readonly (readonly string[])[] {
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).map(([name, field]) => [
    `  ${name}`,
    place,
    required.includes(name) ? 'needed' : '',
    describeType(field),
  ]);
}

function describeType(schema: WordSchema): string {
  const options = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => one.enum ?? []);
  const types = [...typesOf(schema)].filter((type) => type !== 'null');
  const isNullable = typesOf(schema).has('null') || options.includes(null);
  const format = [schema, ...(schema.anyOf ?? [])].find((one) => one.format !== undefined)?.format;
  const what =
    options.length > 0 ? options.filter((option) => option !== null).join(' | ') : types.join(' | ');
  return [format ?? what, isNullable ? 'or null' : ''].filter(Boolean).join(' ');
}
