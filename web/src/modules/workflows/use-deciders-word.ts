import type { Deciders } from '@regie/contracts/workflows';
import { useOption, useText } from '../../language/index.ts';
import { workflowTexts } from './texts.ts';

/** Who is asked, in words. */
export function useDecidersWord(names: Readonly<Record<string, string>>): (deciders: Deciders) => string {
  const text = useText(workflowTexts);
  const option = useOption();
  return (deciders) => {
    if (deciders.by === 'person') return names[deciders.personId] ?? '…';
    return deciders.by === 'role' ? option('role', deciders.role) : text.office;
  };
}
