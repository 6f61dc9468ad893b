import type { Bar } from '../../ui/gantt/index.ts';
import type { PlanWords } from './texts.ts';

/** What a bar shows, in words. */
export function describeBar(
  name: string,
  bar: Bar | undefined,
  words: PlanWords,
  writeMinute: (minute: number) => string,
  writeNumber: (value: number) => string,
): string {
  if (bar === undefined) return words.unplanned(name);
  const { barParts } = words;
  const first =
    bar.kind === 'milestone'
      ? words.milestoneAt(name, writeMinute(bar.finish))
      : words.barOf(name, writeMinute(bar.start), writeMinute(bar.finish));
  const parts = [
    bar.kind === 'summary' ? barParts.summary : undefined,
    barParts.done(writeNumber(Math.round(bar.progress * 100))),
    bar.isCritical ? barParts.critical : undefined,
    bar.isManual ? barParts.manual : undefined,
    bar.isInactive ? barParts.inactive : undefined,
    bar.baseline === null
      ? undefined
      : barParts.baseline(writeMinute(bar.baseline.start), writeMinute(bar.baseline.finish)),
    bar.deadline === null ? undefined : barParts.deadline(writeMinute(bar.deadline)),
  ].filter((part) => part !== undefined);
  return [first, ...parts].join(', ');
}
