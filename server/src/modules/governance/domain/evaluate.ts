import type { Outcome } from '@regie/contracts';
import type { Act, Model, ProjectClass, Setting } from '@regie/contracts/governance';
import { type Facts, factsOf, judgeCondition, type Truth } from './condition.ts';
import type { Control } from './control.ts';
import { controls } from './controls/index.ts';
import { type Override, settingOf } from './setting.ts';

/** Everything that a control's answer depends on; nothing else is read. */
export interface Situation {
  readonly model: Model;
  readonly class: ProjectClass;
  readonly overrides: readonly Override[];
  readonly facts: Facts;
  /** Whether who acts, or who approves it, belongs to the governing office and may act for it. */
  readonly isOfOffice: boolean;
  /** Codes of controls that are waived here and now. */
  readonly waived: ReadonlySet<string>;
}

/** What one control says. */
export interface Finding {
  readonly control: Control;
  readonly setting: Setting;
  readonly isLoosened: boolean;
  readonly truth: Truth;
  /** The condition is broken and a waiver lifts it. */
  readonly isWaived: boolean;
  readonly outcome: Outcome;
  /** Facts that it could read and that nobody knows. */
  readonly unknown: readonly string[];
}

/**
 * What a setting makes of a condition. What is unknown neither meets nor breaks a condition: it is counted, and blocks
 * nobody. A reserved act is for the office, and only when the condition is not broken.
 */
export function outcomeOf(setting: Setting, isBroken: boolean, isOfOffice: boolean): Outcome {
  if (setting === 'advise') return isBroken ? 'advised' : 'allowed';
  if (isBroken) return 'blocked';
  return setting === 'reserve' && !isOfOffice ? 'reserved' : 'allowed';
}

/** One control in one situation. */
export function evaluateControl(control: Control, situation: Situation): Finding {
  const { model, overrides, facts, waived } = situation;
  const { setting, isLoosened } = settingOf(control, model, situation.class, overrides);
  const truth = judgeCondition(control.condition, facts);
  const isWaived = truth === 'broken' && control.kind !== 'integrity' && waived.has(control.code);
  const isBroken = truth === 'broken' && !isWaived;
  const unknown = truth === 'unknown' ? factsOf(control.condition).filter((code) => !(code in facts)) : [];
  const outcome = outcomeOf(setting, isBroken, situation.isOfOffice);
  return { control, setting, isLoosened, truth, isWaived, outcome, unknown: [...new Set(unknown)] };
}

/** Recommending is what advisers are there for. */
const recommending: ReadonlySet<string> = new Set([
  'recommendations.write',
  'recommendations.update',
  'recommendations.change',
]);

/** Whether a control speaks of an act, given what is known. */
export function speaksOf(control: Control, act: Act | string, facts: Facts, isWrite: boolean): boolean {
  const isOn = control.on.some(
    (one) => one === act || (one === 'every-write' && isWrite && !recommending.has(act)),
  );
  return isOn && (control.when === undefined || judgeCondition(control.when, facts) === 'holds');
}

/** All that the controls say of an act. */
export function evaluateAct(
  act: Act | string,
  situation: Situation,
  table: readonly Control[] = controls,
): readonly Finding[] {
  return table
    .filter((control) => speaksOf(control, act, situation.facts, true))
    .map((control) => evaluateControl(control, situation));
}

/** What the controls that outlast the moment say of something that runs. */
export function evaluateStanding(
  situation: Situation,
  table: readonly Control[] = controls,
): readonly Finding[] {
  return table
    .filter((control) => control.isStanding === true)
    .map((control) => evaluateControl(control, situation));
}

const ranks = { allowed: 0, advised: 1, reserved: 2, blocked: 3 } as const satisfies Record<Outcome, number>;

/** The hardest of several outcomes: what cannot be done at all comes before what others may do. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce<Outcome>((worst, one) => (ranks[one] > ranks[worst] ? one : worst), 'allowed');
}

/** Facts that the controls of an act could read, whatever the model: what its event remembers. */
export function factsReadBy(act: Act | string, table: readonly Control[] = controls): readonly string[] {
  const speaking = table.filter(({ on }) => on.some((one) => one === act));
  return [
    ...new Set(speaking.flatMap((control) => [...factsOf(control.when), ...factsOf(control.condition)])),
  ];
}
