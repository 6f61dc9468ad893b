import { useState } from 'react';

const storageKey = 'regie.folded-sections';

function readFolded(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** The sections of the rail that somebody folded on this machine, and what folds one or opens it again. */
export function useFoldedSections(): readonly [readonly string[], (name: string) => void] {
  const [folded, setFolded] = useState(readFolded);
  const toggle = (name: string) => {
    const next = folded.includes(name) ? folded.filter((one) => one !== name) : [...folded, name];
    setFolded(next);
    try {
      localStorage.setItem(storageKey, JSON.stringify(next));
    } catch {
      // Kept for this page only.
    }
  };
  return [folded, toggle];
}
