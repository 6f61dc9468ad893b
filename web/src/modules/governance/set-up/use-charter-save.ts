import { type CharterContent, charterOperations, type SetUp } from '@regie/contracts/governance';
import { useWrite } from '../../../api/index.ts';

/**
 * Writes into the draft of the charter; where there is none, into a first version or the next one. The next begins as a
 * copy and is changed after that, so that its history tells what became of which word.
 */
export function useCharterSave({ charter, placeId }: SetUp) {
  const write = useWrite();
  return async (content: CharterContent, said: string) => {
    const choices = { said, showsProblem: true };
    const update = async ({ id, version }: { readonly id: string; readonly version: number }) =>
      await write(charterOperations.update, { parameters: { id }, version, body: content }, choices);
    if (charter?.state === 'draft' || charter?.state === 'asked') return await update(charter);
    const isEmpty = content.purpose !== undefined && (content.purpose ?? '').trim() === '';
    if (charter === null || isEmpty) {
      const body = { ...content, scopeId: placeId, hasStandardArticles: true };
      return await write(charterOperations.draft, { body }, choices);
    }
    const next = await write(
      charterOperations.draft,
      { body: { scopeId: placeId } },
      { showsProblem: true, refreshesItself: true },
    );
    return next.value === undefined ? next : await update(next.value.record);
  };
}
