import type { Plan } from '@regie/engine/model';
import { FindingList, type Reading } from '../findings.ts';
import { type FormatNames, resolveCalendars, resolveReferences } from '../integrity/index.ts';
import { documentShape, formatName, formatVersion } from './plan-shape.ts';

/** Beyond this a text is refused before it is parsed; a plan of 200,000 activities takes about 150 million. */
const maxCharacters = 256 * 1024 * 1024;

const names: FormatNames = {
  format: 'plan-json',
  activity: 'activities',
  relation: 'relations',
  resource: 'resources',
  assignment: 'assignments',
  calendar: 'calendars',
};

/**
 * Reads a plan from our own JSON format (docs/formats/plan-json.md). Never throws on content: what is not JSON, not
 * this format or of a later version is refused; anything less costs only itself, with a finding.
 */
export function readPlanJson(text: string): Reading<Plan> {
  const findings = new FindingList();
  const json = parse(text, findings);
  if (json !== undefined && isThisFormat(json, findings)) {
    const document = documentShape.read(json, { findings, path: '' });
    if (document !== undefined) {
      const { format: _, version: __, $schema: ___, ...plan } = document;
      const calendars = resolveCalendars(plan.calendars, names, findings);
      const whole = resolveReferences({ ...plan, calendars }, names, findings);
      return { plan: whole, findings: findings.list() };
    }
    findings.refuse('plan-json/no-project', { element: 'project' });
  }
  return { findings: findings.list() };
}

function parse(text: string, findings: FindingList): unknown {
  if (text.length > maxCharacters) {
    findings.refuse('plan-json/too-long', {}, String(text.length));
    return undefined;
  }
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    findings.refuse('plan-json/not-json', {}, error instanceof Error ? error.message : undefined);
    return undefined;
  }
}

function isThisFormat(json: unknown, findings: FindingList): boolean {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (format !== formatName) {
    findings.refuse('plan-json/another-format', { element: 'format' }, String(format));
    return false;
  }
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
  if (version === formatVersion) return true;
  findings.refuse('plan-json/version-unknown', { element: 'version' }, String(version));
  return false;
}
