import { z } from 'zod';
import type { Answer } from '../testing.ts';
import type { DocumentedOperation } from './document.ts';

/** Says how an answer is not what the document promises. */
export type AnswerCheck = (operation: DocumentedOperation, answer: Answer) => string | undefined;

/** `problem` is the schema of every refusal, to which the document refers by name. */
export function makeAnswerCheck(problem: object): AnswerCheck {
  const known = new Map<string, z.ZodType>();
  const refusal = readSchema(problem);
  const schemaOf = ({ id, responses }: DocumentedOperation, status: number): z.ZodType | undefined => {
    if (status >= 400) return refusal;
    const described = responses[status]?.content['application/json']?.schema;
    if (described === undefined) return undefined;
    const schema = known.get(id) ?? readSchema(described);
    known.set(id, schema);
    return schema;
  };
  return (operation, { status, headers, body }) => {
    const described = operation.responses[status];
    if (status >= 500) return `is answered ${status}`;
    if (described === undefined) return `is answered ${status}, which the document does not name`;
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!(type in described.content)) return `is answered with ${type}`;
    const found = schemaOf(operation, status)?.safeParse(body);
    if (found === undefined || found.success) return undefined;
    const [issue] = found.error.issues;
    return `is answered ${status} with ${issue?.path.join('.')}: ${issue?.message}`;
  };
}

/** A schema as it came over the wire. */
function readSchema(schema: object): z.ZodType {
  return z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
}
