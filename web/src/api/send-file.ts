import { type Operation, problemSchema, trust } from '@regie/contracts';
import type { z } from 'zod';
import { type Answer, brokenAnswer, unreachableAnswer } from './answer.ts';
import { addressOf, makeKey, type RequestOf } from './request.ts';

export interface Sending {
  readonly file: Blob;
  /** From 0 to 1, as far as the network took it. */
  readonly onProgress: (ratio: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a large file, telling how far it is; fetch does not say that of what goes out. Undefined when it was stopped. */
export function sendFile<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  operation: Operation<P, Q, B, R>,
  request: RequestOf<P, Q, B>,
  { file, onProgress, signal }: Sending,
): Promise<Answer<z.infer<R>> | undefined> {
  return new Promise((resolve) => {
    const sending = new XMLHttpRequest();
    sending.open(operation.method, addressOf(operation, request));
    sending.setRequestHeader('Accept', 'application/json');
    sending.setRequestHeader('Content-Type', 'application/octet-stream');
    sending.setRequestHeader('Regie-Request', '1');
    sending.setRequestHeader('Regie-Client', 'web');
    sending.setRequestHeader('Idempotency-Key', makeKey());
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    sending.onload = () => resolve(trust<Answer<z.infer<R>>>(readAnswer(sending)));
    sending.onerror = () => resolve(unreachableAnswer());
    sending.onabort = () => resolve(undefined);
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(file);
  });
}

function readAnswer({ status, responseText }: XMLHttpRequest): Answer<unknown> {
  const content = readJson(responseText);
  if (status >= 200 && status < 300) return { value: content };
  const problem = problemSchema.safeParse(content);
  return problem.success ? { problem: problem.data } : brokenAnswer(status, '');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
