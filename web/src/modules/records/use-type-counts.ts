import { recordTypes } from '@regie/contracts/records';
import { useText } from '../../language/index.ts';
import { useFormat } from '../../ui/index.ts';
import { archiveTexts } from './archive-texts.ts';

/** Records counted by type, in words: “1 project and 3 risks”; empty when there are none. */
export function useTypeCounts(): (counts: Readonly<Record<string, number>>) => string {
  const { nouns } = useText(archiveTexts);
  const format = useFormat();
  return (counts) =>
    format.list(
      recordTypes.flatMap((type) => {
        const count = counts[type] ?? 0;
        return count === 0 ? [] : [`${format.number(count)} ${nouns[type][count === 1 ? 0 : 1]}`];
      }),
    );
}
