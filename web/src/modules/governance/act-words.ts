import { trust } from '@regie/contracts';
import { useText } from '../../language/index.ts';
import { texts } from './texts.ts';

/** What an act is called; one that has no words yet by its code. */
export function useActWords(): (act: string) => string {
  const text = useText(texts);
  const words = trust<Readonly<Record<string, string>>>(text.acts);
  return (act) => words[act] ?? act;
}
