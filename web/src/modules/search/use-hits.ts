import { searchOperations } from '@regie/contracts/records';
import { useEffect, useState } from 'react';
import { useRead } from '../../api/index.ts';

const waitMs = 120;
/** One letter begins nearly everything. */
const shortest = 2;

/** A text a moment after the last key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What is found for what is being typed. */
export function useHits(typed: string, limit: number) {
  const q = useSettled(typed.trim());
  const isEnabled = q.length >= shortest;
  const read = useRead(
    searchOperations.find,
    { query: { q, limit: String(limit) } },
    { isEnabled, keepsFormer: true },
  );
  const isWanted = typed.trim().length >= shortest;
  return {
    hits: isWanted && isEnabled ? (read.value?.hits ?? []) : [],
    total: read.value?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0,
    isBusy: isWanted && (read.isLoading || read.isRefreshing || q !== typed.trim()),
  };
}
