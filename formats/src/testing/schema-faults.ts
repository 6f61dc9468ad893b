/** The keywords of JSON Schema that our schemas use. */
interface SchemaPart {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** The places where a JSON value is not what the schema says, as `path: keyword`. */
export function schemaFaults(json: unknown, schema: object, path = ''): string[] {
  const part: SchemaPart = schema;
  if (part.anyOf !== undefined)
    return part.anyOf.some((one) => schemaFaults(json, one).length === 0) ? [] : [`${path}: anyOf`];
  const faults: string[] = [];
  const claim = (holds: boolean, keyword: string): void => {
    if (!holds) faults.push(`${path}: ${keyword}`);
  };
  claim(part.enum === undefined || part.enum.includes(json), 'enum');
  claim(part.type === undefined || isOfType(json, part.type), `type ${part.type}`);
  if (typeof json === 'number')
    claim(json >= (part.minimum ?? json) && json <= (part.maximum ?? json), 'minimum or maximum');
  if (typeof json === 'string')
    claim(part.pattern === undefined || new RegExp(part.pattern).test(json), 'pattern');
  if (Array.isArray(json)) {
    claim(json.length >= (part.minItems ?? 0) && json.length <= (part.maxItems ?? json.length), 'length');
    const { items } = part;
    if (items !== undefined)
      faults.push(...json.flatMap((item: unknown, index) => schemaFaults(item, items, `${path}[${index}]`)));
  } else if (typeof json === 'object' && json !== null && part.properties !== undefined) {
    for (const key of part.required ?? []) claim(key in json, `required ${key}`);
    for (const [key, value] of Object.entries(json)) {
      const property = part.properties[key];
      if (property === undefined) claim(false, `unknown ${key}`);
      else faults.push(...schemaFaults(value, property, `${path}.${key}`));
    }
  }
  return faults;
}

function isOfType(json: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(json);
  if (type === 'null') return json === null;
  if (type === 'array') return Array.isArray(json);
  return type === 'object' ? typeof json === 'object' && json !== null : typeof json === type;
}
