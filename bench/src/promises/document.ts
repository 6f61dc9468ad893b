import type { Client } from '../testing.ts';

/** As much of JSON Schema as the document of the interface uses. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Content {
  readonly schema: Schema;
}

/** One operation as the document of the interface describes it to anybody. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** Below /api, with `{name}` for parameters. */
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | undefined;
  readonly takesFile: boolean;
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Content>> }>>;
}

/** What GET /api/openapi.json tells. */
interface Documented extends Omit<DocumentedOperation, 'id' | 'method' | 'path' | 'body' | 'takesFile'> {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
}

/** Every operation of the document, so that one that is declared tomorrow is tried tomorrow. */
export async function readDocument(client: Client): Promise<readonly DocumentedOperation[]> {
  const document: { paths: Record<string, Record<string, Documented>> } = await client.must(
    'GET',
    '/openapi.json',
  );
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, parameters, responses }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, ''),
      parameters,
      body: requestBody?.content['application/json']?.schema,
      takesFile: requestBody?.content['application/octet-stream'] !== undefined,
      responses,
    })),
  );
}

/** The schema of every refusal. */
export async function readProblemSchema(client: Client): Promise<object> {
  return (await client.must('GET', '/openapi.json')).components.schemas.Problem;
}

/** The schema and those that it offers a choice of. */
export function branchesOf(schema: Schema): readonly Schema[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return choices.length === 0 ? [schema] : choices.flatMap(branchesOf);
}
