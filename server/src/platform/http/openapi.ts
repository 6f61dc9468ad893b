import {
  type AnyOperation,
  isUpload,
  isWrite,
  jsonSchemaOf,
  platformRefusals,
  problemSchema,
  type RefusalText,
} from '@regie/contracts';
import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

function parametersOf(operation: AnyOperation): readonly Json[] {
  const inPath = propertiesOf(operation.parameters).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema,
  }));
  const inQuery = propertiesOf(operation.query).map(([name, schema, isRequired]) => ({
    name,
    in: 'query',
    required: isRequired,
    schema,
  }));
  return [...inPath, ...inQuery, ...headersOf(operation)];
}

function propertiesOf(schema: z.ZodType | undefined): readonly (readonly [string, unknown, boolean])[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return Object.entries(properties).map(([name, property]) => [name, property, required.includes(name)]);
}

function headersOf(operation: AnyOperation): readonly Json[] {
  const header = (name: string, isRequired: boolean, description: string) => ({
    name,
    in: 'header',
    required: isRequired,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(operation.isVersioned === true
      ? [header('If-Match', true, 'The version that was read, in quotes')]
      : []),
    ...(operation.isCreation === true
      ? [header('Idempotency-Key', false, 'The same key never makes two')]
      : []),
    ...(isWrite(operation) && operation.scope !== 'anonymous'
      ? [header('Regie-Request', false, 'Any value; needed with a session cookie')]
      : []),
  ];
}

/** Statuses that an operation can answer with, besides success. */
export function statusesOf(operation: AnyOperation): readonly number[] {
  const own = Object.values<RefusalText>(operation.refusals).map(({ status }) => status);
  const common = [400, 500, 503];
  const signedIn = operation.scope === 'anonymous' ? [] : [401, 403, 429];
  const found = operation.parameters === undefined && operation.body === undefined ? [] : [404];
  const versioned = operation.isVersioned === true ? [412, 428] : [];
  const written = isWrite(operation) ? [403, 412, 413, 415, 422] : [];
  return [...new Set([...own, ...common, ...signedIn, ...found, ...versioned, ...written])].sort(
    (a, b) => a - b,
  );
}

function responsesOf(operation: AnyOperation): Json {
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const codes = Object.entries<RefusalText>({ ...platformRefusals, ...operation.refusals });
  const refusals = statusesOf(operation).map((status) => [
    String(status),
    {
      description:
        codes.flatMap(([code, text]) => (text.status === status ? [code] : [])).join(', ') || 'refused',
      content: problem,
    },
  ]);
  const media =
    operation.media === 'download'
      ? 'application/octet-stream'
      : operation.media === 'stream'
        ? 'text/event-stream'
        : undefined;
  const content =
    media === undefined
      ? {
          'application/json': {
            schema: operation.response === undefined ? {} : jsonSchemaOf(operation.response),
          },
        }
      : { [media]: { schema: { type: 'string' } } };
  return { 200: { description: 'Done', content }, ...Object.fromEntries(refusals) };
}

function bodyOf(operation: AnyOperation): Json {
  if (isUpload(operation)) {
    return {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string' } } },
      },
    };
  }
  if (operation.body === undefined) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: jsonSchemaOf(operation.body) } },
    },
  };
}

/** The whole interface as OpenAPI 3.1, made from the declarations; nothing is written twice. */
export function describeApi(operations: readonly AnyOperation[], version: string): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = `/api${operation.path}`;
    const { permission } = operation;
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: {
        operationId: operation.id,
        summary: operation.summary,
        tags: [operation.id.split('.')[0]],
        'x-scope': operation.scope,
        ...(permission === undefined ? {} : { 'x-permission': permission }),
        ...(operation.canBeUndone === true ? { 'x-can-be-undone': true } : {}),
        security:
          operation.scope === 'anonymous'
            ? []
            : [{ session: [] }, ...(operation.needsSession === true ? [] : [{ token: [] }])],
        parameters: parametersOf(operation),
        ...bodyOf(operation),
        responses: responsesOf(operation),
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Regie', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: jsonSchemaOf(problemSchema) },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'regie' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
