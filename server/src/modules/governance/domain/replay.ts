import type { Outcome } from '@regie/contracts';
import type { ControlCode, Model, ProjectClass } from '@regie/contracts/governance';
import type { Facts } from './condition.ts';
import { evaluateAct, type Finding, worstOf } from './evaluate.ts';
import { findGoverning, type Office } from './office.ts';

/** A governed act as its event remembers it: what was known then, whatever the model. */
export interface GovernedAct {
  readonly act: string;
  readonly record: string | null;
  readonly path: readonly string[];
  readonly class: ProjectClass;
  readonly facts: Facts;
  readonly office: string | null;
  readonly isOfOffice: boolean;
  readonly advised: readonly string[];
  readonly waived: readonly string[];
}

export interface ReplayCounts {
  readonly advised: number;
  readonly blocked: number;
  readonly reserved: number;
  readonly unknown: number;
}

/** What one act of the past would have met. */
export interface Replayed {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly isUnknown: boolean;
}

/**
 * An act of the past under another model of an office: with the facts of then, and the settings proposed now. It does
 * not guess how people would have acted otherwise. Facts that no module vouches for yet (`registered` lists those that
 * one does) are not missed. Undefined where that office would not have governed it.
 */
export function replayAct(
  act: GovernedAct,
  office: Office,
  model: Model,
  offices: readonly Office[],
  day: string,
  registered: ReadonlySet<string>,
): Replayed | undefined {
  if (findGoverning(offices, act.path, day)?.id !== office.id) return undefined;
  const findings = evaluateAct(act.act, {
    model,
    class: act.class,
    overrides: office.overrides,
    facts: act.facts,
    isOfOffice: act.isOfOffice,
    waived: new Set(act.waived),
  });
  return {
    outcome: worstOf(findings.map(({ outcome }) => outcome)),
    findings: findings.filter(({ outcome }) => outcome !== 'allowed'),
    isUnknown: findings.some(({ unknown }) => unknown.some((code) => registered.has(code))),
  };
}

/** Counts per outcome, growing act by act. */
export class ReplayTally {
  acts = 0;
  readonly all = { advised: 0, blocked: 0, reserved: 0, unknown: 0 };
  private readonly controls = new Map<ControlCode, { -readonly [Name in keyof ReplayCounts]: number }>();

  add({ outcome, findings, isUnknown }: Replayed): void {
    this.acts += 1;
    if (outcome !== 'allowed') this.all[outcome] += 1;
    if (isUnknown) this.all.unknown += 1;
    for (const { control, outcome: one } of findings) {
      if (one === 'allowed') continue;
      const counts = this.controls.get(control.code) ?? { advised: 0, blocked: 0, reserved: 0, unknown: 0 };
      counts[one] += 1;
      this.controls.set(control.code, counts);
    }
  }

  get byControl(): readonly { readonly control: ControlCode; readonly counts: ReplayCounts }[] {
    return [...this.controls].map(([control, counts]) => ({ control, counts }));
  }
}
