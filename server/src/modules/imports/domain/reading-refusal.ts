import { type Refusal, refuse } from '@regie/contracts';
import type { ImportRefusal } from '@regie/contracts/imports';
import { largestPlan, type PlanRefusal } from '@regie/contracts/planning';

const notAPlan: ReadonlySet<string> = new Set([
  'plan-file/format-unknown',
  'xml/unexpected-root',
  'plan-json/another-format',
  'plan-json/no-project',
  'plan-json/not-an-object',
  'plan-json/version-unknown',
  'xer/no-header',
]);
const unsafe = /^(xml\/(doctype|too-)|(gzip|plan-json|xer)\/too-)/;

/** Why a file was not read, from the code of the finding that ended it. */
export function refusalOfReading(
  file: string,
  code: string,
  detail: string,
): Refusal<ImportRefusal | PlanRefusal> {
  if (code === 'planning/cycle') return refuse('planning/cycle', { facts: { circle: detail } });
  if (code === 'planning/too-large') return refuse('planning/too-large', { facts: { most: largestPlan } });
  if (notAPlan.has(code)) return refuse('imports/not-a-plan', { facts: { file } });
  const words = detail === '' ? code : `${code}, ${detail}`;
  if (unsafe.test(code)) return refuse('imports/file-unsafe', { facts: { file, detail: words } });
  return refuse('imports/file-damaged', { facts: { file, detail: words } });
}
