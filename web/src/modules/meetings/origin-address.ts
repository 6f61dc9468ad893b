import type { Origin } from '@regie/contracts/meetings';

/** The page on which what an item comes from is seen. */
export function addressOfOrigin(origin: Origin | null, key: string | null): string | undefined {
  if (origin === null) return undefined;
  if (origin.kind === 'proposal') return '/proposals';
  if (key === null) return undefined;
  return origin.kind === 'gate' ? `/projects/${key}?tab=gate` : `/${origin.kind}s/${key}`;
}
