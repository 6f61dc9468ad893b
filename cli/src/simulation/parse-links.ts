import type { PlanActivity, PlanLink } from '@regie/engine/simulation';

const kinds = ['FS', 'SS', 'FF', 'SF'] as const;

/** Relations between files, `FILE/UID:FILE/UID[:FS[:MINUTES]]` and more after commas; undefined when it is not that. */
export function parseLinks(text: string): readonly PlanLink[] | undefined {
  if (text === '') return [];
  const links: PlanLink[] = [];
  for (const part of text.split(',')) {
    const [first = '', second = '', kindText = 'FS', lagText = '0', ...more] = part.split(':');
    const [from, to] = [parseActivity(first), parseActivity(second)];
    const kind = kinds.find((one) => one === kindText);
    const lagMinutes = Number(lagText);
    const isRead = from !== undefined && to !== undefined && kind !== undefined && more.length === 0;
    if (!isRead || !Number.isFinite(lagMinutes)) return undefined;
    links.push({ from, to, kind, lagMinutes });
  }
  return links;
}

/** Files are told apart by their names, whatever folder they lie in. */
function parseActivity(text: string): PlanActivity | undefined {
  const [, plan, uid] = /([^/]+)\/(-?\d+)$/.exec(text) ?? [];
  return plan === undefined || uid === undefined ? undefined : { plan, uid: Number(uid) };
}
