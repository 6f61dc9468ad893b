import { attachHouse, callOperation, logNothing, readSettings } from '@regie/server';
import { describeStartRefusal } from '../start-refusal.ts';
import type { Outcome, PlacedCall } from './call-remote.ts';

/** Does a call in this process, on the database of the server that runs beside it. */
export async function callAttached(
  call: PlacedCall,
  as: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  const settings = readSettings(environment);
  if ('refused' in settings) return { unreachable: `${settings.variable}: ${settings.reason}` };
  const attached = await attachHouse(settings, logNothing);
  if ('refused' in attached) return { unreachable: describeStartRefusal(attached) };
  try {
    const { operation, parameters, query, body, file, version, key } = call;
    const headers = {
      ...(version === undefined ? {} : { 'if-match': version }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    const content = file === undefined ? body : Buffer.from(file);
    const request = { params: parameters, query, body: content, headers };
    const outcome = await callOperation(attached.house, {
      operation,
      request,
      ...(as === undefined ? {} : { as }),
    });
    if ('problem' in outcome) return outcome;
    const { response } = outcome;
    return isFile(response) ? { bytes: response.bytes } : { response };
  } finally {
    await attached.close();
  }
}

function isFile(value: unknown): value is { readonly bytes: Uint8Array } {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}
