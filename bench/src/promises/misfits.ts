import { branchesOf, type DocumentedOperation, type Schema } from './document.ts';
import { exampleOf } from './example-of.ts';
import { asObject, change, type Parts, placesOf, put } from './places.ts';

/** A request with one thing in it that its schema does not allow. */
export interface Misfit {
  readonly name: string;
  readonly parts: Parts;
}

/** Properties that the server keeps, or that a naive one would take over from a request. */
const servers = [
  'id',
  'version',
  'scopeId',
  'key',
  'orgId',
  'organisationId',
  'ownerId',
  'proposerId',
  'personId',
  'role',
  'roles',
  'grants',
  'permission',
  'isAdmin',
  'isActive',
  'isArchived',
  'deleted',
  'createdBy',
  'createdAt',
  'updatedAt',
  'actorId',
  'passwordHash',
  'tokenHash',
  'can',
  'names',
  'custom_field',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
];

const isClosed = (schema: Schema) => schema.type === 'object' && schema.additionalProperties === false;
const isText = (schema: Schema) =>
  branchesOf(schema).some(({ type, enum: choices }) => type === 'string' || choices !== undefined) &&
  !branchesOf(schema).some(({ type }) => type === 'object' || type === 'array' || type === 'number');
const isWhole = (schema: Schema) =>
  branchesOf(schema).every(({ type }) => type === 'integer' || type === 'null');

/** A value as JSON has it, so that `__proto__` is a property like any other. */
function withProperty(value: unknown, name: string): unknown {
  const [first, ...rest] = JSON.stringify(asObject(value));
  const others = rest.join('');
  return JSON.parse(`${first}${JSON.stringify(name)}:"x"${others === '}' ? '' : ','}${others}`);
}

/** Everything that may not be in a request, one at a time. */
export function misfitsOf(operation: DocumentedOperation, parts: Parts): readonly Misfit[] {
  return [
    ...unknownProperties(operation, parts),
    ...wrongTypes(operation, parts),
    ...strangeQueries(operation, parts),
  ];
}

function unknownProperties(operation: DocumentedOperation, parts: Parts): readonly Misfit[] {
  const schema = operation.body ?? {};
  return placesOf(operation, isClosed).flatMap((place) =>
    servers
      .filter((name) => !Object.hasOwn(place.schema.properties ?? {}, name))
      .map((name) => ({
        name: `${place.name}.${name}`,
        parts: change(parts, place, schema, (current) =>
          withProperty(current ?? exampleOf(place.schema), name),
        ),
      })),
  );
}

function wrongTypes(operation: DocumentedOperation, parts: Parts): readonly Misfit[] {
  const schema = operation.body ?? {};
  const wrong = (isWanted: (schema: Schema) => boolean, shapes: readonly unknown[]) =>
    placesOf(operation, isWanted)
      .filter(({ in: where }) => where === 'body')
      .flatMap((place) =>
        shapes
          .filter((shape) => !place.besides.some(({ type }) => type !== 'object' && type === typeof shape))
          .map((shape) => ({
            name: `${place.name} as ${JSON.stringify(shape)}`,
            parts: put(parts, place, schema, shape),
          })),
      );
  return [...wrong(isText, [['x'], { x: 'x' }, 7, true]), ...wrong(isWhole, ['7', [7], { x: 7 }, 0.5])];
}

/** A name that is not known, one given twice, and one with brackets, which some make an object of. */
function strangeQueries({ parameters }: DocumentedOperation, parts: Parts): readonly Misfit[] {
  const known = parameters.filter(({ in: where }) => where === 'query');
  const strange = [
    ...servers.filter((name) => !known.some((one) => one.name === name)).map((name) => `${name}=1`),
    ...known.flatMap(({ name }) => [`${name}=1&${name}=2`, `${name}[x]=1`]),
  ];
  return strange.map((more) => ({ name: `query ${more}`, parts: { ...parts, more } }));
}
