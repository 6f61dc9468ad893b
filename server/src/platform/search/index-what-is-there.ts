import type { House } from '../operations/perform.ts';
import type { SearchSource } from './search-source.ts';
import {
  keepProgress,
  listIdsAfter,
  lockProgress,
  progressName,
  recipeOf,
  refreshEntries,
} from './search-store.ts';

/**
 * Makes entries of rows that were there before their source, or before it was read in another way: some at a time, each
 * in a transaction of its own, by whichever worker comes first.
 */
export function indexWhatIsThere(house: House, sources: readonly SearchSource[]): () => Promise<void> {
  const done = new Set<SearchSource>();
  return async () => {
    for (const source of sources) {
      while (!done.has(source)) {
        const outcome = await indexSome(house, source);
        if (outcome === 'done') done.add(source);
        if (outcome === 'busy-elsewhere') break;
      }
    }
  };
}

async function indexSome(house: House, source: SearchSource): Promise<'done' | 'more' | 'busy-elsewhere'> {
  return await house.database.transaction().execute(async (transaction) => {
    const name = progressName(source);
    const progress = await lockProgress(transaction, name);
    if (progress === undefined) return 'busy-elsewhere';
    const recipe = recipeOf(source);
    const isSame = progress.recipe === recipe;
    if (isSame && progress.isDone) return 'done';
    const ids = await listIdsAfter(transaction, source, isSame ? progress.doneTo : null);
    await refreshEntries(transaction, source, ids, 'to-hold');
    const isDone = ids.length === 0;
    const doneTo = ids.at(-1) ?? progress.doneTo;
    await keepProgress(transaction, name, { recipe, doneTo, isDone });
    return isDone ? 'done' : 'more';
  });
}
