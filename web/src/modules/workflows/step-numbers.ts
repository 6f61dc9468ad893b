import type { Language } from '@regie/contracts';
import type { WorkflowStep } from '@regie/contracts/workflows';

type Named = WorkflowStep['name'];

/** A text of the configuration: in the language of the reader, else in the other. */
export function sayIn({ nl = '', en = '' }: Named, language: Language): string {
  return language === 'nl' ? nl || en : en || nl;
}

/** How steps are numbered: those that begin together share a number and are told apart by a letter. */
export function stepNumbers(steps: readonly Pick<WorkflowStep, 'isBesideFormer'>[]): readonly string[] {
  const ranks: number[] = [];
  for (const { isBesideFormer } of steps) {
    const last = ranks.at(-1) ?? 0;
    ranks.push(last > 0 && isBesideFormer ? last : last + 1);
  }
  return ranks.map((rank, index) => {
    const isShared = ranks.filter((one) => one === rank).length > 1;
    return isShared ? `${rank}${String.fromCharCode(97 + index - ranks.indexOf(rank))}` : String(rank);
  });
}
