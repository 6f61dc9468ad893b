import type { Plan } from '@regie/engine/model';
import type { Finding } from '@regie/formats';
import { readPlanFile } from '@regie/formats/plan-file';
import type { Terminal } from '../terminal.ts';

/** What was noticed in reading a file or calculating its plan. */
export interface LineFinding extends Partial<Omit<Finding, 'code' | 'severity'>> {
  readonly code: string;
  readonly severity: string;
  /** The activities concerned, by the file's own uid. */
  readonly activityUids?: readonly number[];
}

/** Reads the plan of a file; a file that cannot be opened is a finding too, so that the others are still done. */
export async function openPlan(
  file: string,
  terminal: Terminal,
): Promise<{ readonly plan?: Plan; readonly findings: readonly LineFinding[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.readFile(file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { findings: [{ code: 'plan-file/not-readable', severity: 'refused', detail }] };
  }
  return readPlanFile(bytes);
}

/** A finding in one line for people. */
export function findingWords({ code, severity, place, detail, activityUids }: LineFinding): string {
  const where = place === undefined ? (activityUids ?? []).join(' → ') : placeWords(place);
  return `  ${[severity, code, where, detail].filter(Boolean).join('  ')}`;
}

function placeWords({ line, element, uid }: NonNullable<LineFinding['place']>): string {
  const words = [element, uid === undefined ? '' : `uid ${uid}`, line === undefined ? '' : `line ${line}`];
  return words.filter(Boolean).join(', ');
}
