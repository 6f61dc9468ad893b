import { type AnyOperation, isUpload, jsonSchemaOf } from '@regie/contracts';
import { partOf, typedValue, type WordSchema } from './typed-value.ts';

/** What a call sends, before anybody checked it. */
export interface PlacedWords {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface WordFault {
  readonly fault: string;
}

export function wordSchemaOf(schema: AnyOperation['body']): WordSchema {
  if (schema === undefined) return {};
  // A JSON Schema has more than is read here.
  const json: WordSchema = JSON.parse(JSON.stringify(jsonSchemaOf(schema)));
  return json;
}

/** Puts `name=value` where the operation has that name: path, query or body; `a.b=value` is a part of a part. */
export function placeWords(
  operation: AnyOperation,
  words: readonly (readonly [name: string, value: string, isJson: boolean])[],
  body: unknown,
): PlacedWords | WordFault {
  const inPath = Object.keys(wordSchemaOf(operation.parameters).properties ?? {});
  const inQuery = Object.keys(wordSchemaOf(operation.query).properties ?? {});
  const schema = wordSchemaOf(operation.body);
  const parameters: Record<string, string> = {};
  const query: Record<string, string> = {};
  let content = body;
  for (const [name, value, isJson] of words) {
    if (inPath.includes(name)) parameters[name] = value;
    else if (inQuery.includes(name)) query[name] = value;
    else if (operation.body === undefined) return { fault: `${operation.id} takes no ${name}` };
    else content = setPart(content, name.split('.'), isJson ? JSON.parse(value) : value, schema, isJson);
  }
  const missing = inPath.filter((name) => parameters[name] === undefined);
  if (missing.length > 0)
    return { fault: `${operation.id} needs ${missing.map((name) => `${name}=…`).join(' ')}` };
  const hasBody = operation.body !== undefined && !isUpload(operation);
  return { parameters, query, body: hasBody ? (content ?? {}) : undefined };
}

function setPart(
  whole: unknown,
  path: readonly string[],
  value: unknown,
  schema: WordSchema | undefined,
  isTyped: boolean,
): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return isTyped ? value : typedValue(String(value), schema);
  const parts = typeof whole === 'object' && whole !== null && !Array.isArray(whole) ? { ...whole } : {};
  const before: unknown = Object.entries(parts).find(([key]) => key === name)?.[1];
  const inner = schema === undefined ? undefined : partOf(schema, name);
  return { ...parts, [name]: setPart(before, rest, value, inner, isTyped) };
}
