import { trust } from '@regie/contracts';

type Value = string | number | boolean | null;

/** One value that would be written. */
export interface ProposedValue {
  readonly table: string;
  readonly field: string;
  readonly value: Value;
}

const tables: Readonly<Record<string, string>> = {
  portfolios: 'portfolio',
  programmes: 'programme',
  projects: 'project',
  risks: 'risk',
  issues: 'issue',
  actions: 'action',
  decisions: 'decision',
  assumptions: 'assumption',
  goals: 'goal',
  lessons: 'lesson',
  blockers: 'blocker',
  charters: 'charter',
  guidelines: 'guideline',
  recommendations: 'recommendation',
  requests: 'request',
  scopes: 'scope',
};

/** The table whose fields an operation writes: that of its record, or of what hangs on it. */
export function tableOf(operation: string): string {
  if (operation.endsWith('-response')) return 'risk_response';
  if (operation.endsWith('-premise')) return 'decision_premise';
  return tables[operation.split('.')[0] ?? ''] ?? 'record';
}

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The values of the request that approval would send, those of added fields among them. */
export function proposedValues(operation: string, request: unknown): readonly ProposedValue[] {
  const body = trust<{ body?: unknown } | null>(request)?.body;
  if (typeof body !== 'object' || body === null) return [];
  const { custom, ...own } = trust<Readonly<Record<string, unknown>>>(body);
  const added = trust<Readonly<Record<string, unknown>>>(custom ?? {});
  const table = tableOf(operation);
  return [...Object.entries(own), ...Object.entries(added)].flatMap(([field, value]) =>
    isValue(value) && field !== 'scopeId' ? [{ table, field, value }] : [],
  );
}
