import type { DocumentedOperation, Schema } from './document.ts';
import { exampleOf } from './example-of.ts';

/** A step into a value: a property by name, the first of an array, any key of a map, or one schema of a choice. */
type Step =
  | { readonly into: string }
  | { readonly into: 'first of array' | 'key of map'; readonly isOwn: true }
  | { readonly choice: number };

/** A place of a request where the document lets a caller put something. */
export interface Place {
  readonly name: string;
  readonly in: 'path' | 'query' | 'body';
  readonly steps: readonly Step[];
  readonly schema: Schema;
  /** What may stand there as well, where its schema is one of a choice. */
  readonly besides: readonly Schema[];
}

/** A request in parts, of which one can be replaced. */
export interface Parts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What stands behind the query as it is. */
  readonly more?: string;
}

/** Every place of an operation whose schema is of a kind; those within others come after them. */
export function placesOf(
  { parameters, body }: DocumentedOperation,
  isWanted: (schema: Schema) => boolean,
): readonly Place[] {
  const places: Place[] = [];
  for (const { name, in: where, schema } of parameters) {
    if (where === 'header' || !isWanted(schema)) continue;
    places.push({ name: `${where} ${name}`, in: where, steps: [{ into: name }], schema, besides: [] });
  }
  if (body !== undefined) collect(body, 'body', [], isWanted, places);
  return places;
}

function collect(
  schema: Schema,
  name: string,
  steps: readonly Step[],
  isWanted: (schema: Schema) => boolean,
  places: Place[],
  besides: readonly Schema[] = [],
): void {
  if (isWanted(schema)) places.push({ name, in: 'body', steps, schema, besides });
  const deeper = (child: Schema, more: string, step: Step, others: readonly Schema[] = []) =>
    collect(child, `${name}${more}`, [...steps, step], isWanted, places, others);
  for (const [property, child] of Object.entries(schema.properties ?? {}))
    deeper(child, `.${property}`, { into: property });
  if (schema.items !== undefined) deeper(schema.items, '[]', { into: 'first of array', isOwn: true });
  if (typeof schema.additionalProperties === 'object')
    deeper(schema.additionalProperties, '{}', { into: 'key of map', isOwn: true });
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  const meant = choices.filter(({ type }) => type !== 'null').length;
  for (const [choice, child] of choices.entries()) {
    const others = choices.filter((other) => other !== child);
    if (child.type !== 'null') deeper(child, meant > 1 ? `|${choice}` : '', { choice }, others);
  }
}

/** The request with another value at a place; what must stand around it is made up where it is missing. */
export function put(parts: Parts, place: Place, schema: Schema, value: unknown): Parts {
  return change(parts, place, schema, () => value);
}

/** The same, with a value made from what stands there. */
export function change(
  parts: Parts,
  place: Place,
  schema: Schema,
  changed: (current: unknown) => unknown,
): Parts {
  const [step] = place.steps;
  if (place.in === 'body') return { ...parts, body: changeWithin(parts.body, schema, place.steps, changed) };
  const name = step !== undefined && 'into' in step ? step.into : '';
  return { ...parts, [place.in]: { ...parts[place.in], [name]: String(changed(parts[place.in][name])) } };
}

function changeWithin(
  current: unknown,
  schema: Schema,
  steps: readonly Step[],
  changed: (current: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return changed(current);
  if ('choice' in step) {
    const chosen = (schema.anyOf ?? schema.oneOf ?? [])[step.choice] ?? {};
    return changeWithin(fits(current, chosen) ? current : exampleOf(chosen), chosen, rest, changed);
  }
  if ('isOwn' in step) {
    if (step.into === 'key of map') {
      const child = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      return { ...asObject(current), a: changeWithin(undefined, child, rest, changed) };
    }
    const [first, ...others] = Array.isArray(current) ? current : [];
    const items = schema.items ?? {};
    return [changeWithin(first ?? exampleOf(items), items, rest, changed), ...others];
  }
  const object = asObject(current ?? exampleOf(schema));
  const child = schema.properties?.[step.into] ?? {};
  return { ...object, [step.into]: changeWithin(object[step.into], child, rest, changed) };
}

/** Whether a value is of the branch: what tells branches apart are their constants. */
function fits(value: unknown, { type, properties = {}, required = [] }: Schema): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type !== 'object') return false;
  const object = asObject(value);
  return (
    required.every((name) => name in object) &&
    Object.entries(properties).every(
      ([name, schema]) => schema.const === undefined || schema.const === object[name],
    )
  );
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
