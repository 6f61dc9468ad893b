/** As much of a JSON Schema as says how a word of the command line is read. */
export interface WordSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly WordSchema[];
  readonly oneOf?: readonly WordSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, WordSchema>>;
  readonly additionalProperties?: WordSchema | boolean;
  readonly items?: WordSchema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly format?: string;
}

/** The types that a schema accepts. */
export function typesOf(schema: WordSchema): ReadonlySet<string> {
  const own = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  const listed = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])].map(
    (value) => (value === null ? 'null' : typeof value),
  );
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => [...typesOf(one)]);
  return new Set([...own, ...listed, ...inner]);
}

/** The schema of a part, such as `nl` of a label; undefined where there is none. */
export function partOf(schema: WordSchema, name: string): WordSchema | undefined {
  const own = schema.properties?.[name];
  if (own !== undefined) return own;
  if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
  for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const found = partOf(one, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A word as its schema wants it. What does not fit stays text, so that the refusal names it. */
export function typedValue(word: string, schema: WordSchema | undefined): unknown {
  const types = schema === undefined ? new Set<string>() : typesOf(schema);
  if (types.has('null') && word === 'null') return null;
  if (types.has('string')) return word;
  if ((types.has('number') || types.has('integer')) && /^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  if (types.has('boolean') && (word === 'true' || word === 'false')) return word === 'true';
  if (types.has('array') && !word.startsWith('[')) {
    const items = schema?.items;
    return word === '' ? [] : word.split(',').map((item) => typedValue(item, items));
  }
  return types.has('array') || types.has('object') ? parseJson(word) : word;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
