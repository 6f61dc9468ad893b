import { fillText, platformRefusals, type Refusal, type RefusalText, refuse } from '@regie/contracts';
import { importRefusals, type PlanImport } from '@regie/contracts/imports';
import { planRefusals } from '@regie/contracts/planning';
import { projectRefusals } from '@regie/contracts/projects';
import type { StoredImport } from './import-store.ts';

const texts: Readonly<Record<string, RefusalText>> = {
  ...platformRefusals,
  ...importRefusals,
  ...projectRefusals,
  ...planRefusals,
};

/** An import for its owner. One whose job ended without a word did not end well. */
export function presentImport({ isJobOver, ...stored }: StoredImport): PlanImport {
  const isStopped = isJobOver && (stored.state === 'reading' || stored.state === 'importing');
  const code = stored.state === 'reading' ? 'imports/reading-stopped' : 'imports/running-stopped';
  const refusal = isStopped ? refuse(code, { facts: { file: stored.fileName } }) : stored.problem;
  const state = isStopped ? (stored.state === 'reading' ? 'failed' : 'ready') : stored.state;
  return { ...stored, state, problem: refusal === null ? null : problemOf(refusal) };
}

function problemOf({ refused, facts = {} }: Refusal): NonNullable<PlanImport['problem']> {
  const text = texts[refused] ?? importRefusals['imports/not-ready'];
  return { code: refused, detail: fillText(text, facts), next: fillText(text.next, facts) };
}
