import type { ProjectClass } from '@regie/contracts/governance';
import { type ControlCode, type Model, type Setting, settings } from '@regie/contracts/governance';
import type { Control } from './control.ts';

/** A cell of the table that an office set otherwise, for one class of project or for all. */
export interface Override {
  readonly control: ControlCode;
  readonly class: ProjectClass | null;
  readonly setting: Setting;
}

/** What applies to a control somewhere, what the standard table says there, and how the two compare. */
export interface EffectiveSetting {
  readonly setting: Setting;
  readonly standard: Setting;
  readonly isOverridden: boolean;
  /** Softer than the standard. */
  readonly isLoosened: boolean;
}

function softer(setting: Setting): Setting {
  return settings[Math.max(0, settings.indexOf(setting) - 1)] ?? 'advise';
}

/** The cell of the standard table: by model, and one step softer for small projects where the control says so. */
export function standardSetting(control: Control, model: Model, projectClass: ProjectClass): Setting {
  const setting = control.settings[model];
  return control.isLighterForSmall === true && projectClass === 'c' ? softer(setting) : setting;
}

/** An override for the class counts before one for all classes; an integrity control is never overridden. */
export function settingOf(
  control: Control,
  model: Model,
  projectClass: ProjectClass,
  overrides: readonly Override[],
): EffectiveSetting {
  const standard = standardSetting(control, model, projectClass);
  const mine = overrides.filter((one) => one.control === control.code);
  const found = mine.find((one) => one.class === projectClass) ?? mine.find((one) => one.class === null);
  if (found === undefined || control.kind === 'integrity') {
    return { setting: standard, standard, isOverridden: false, isLoosened: false };
  }
  return {
    setting: found.setting,
    standard,
    isOverridden: true,
    isLoosened: settings.indexOf(found.setting) < settings.indexOf(standard),
  };
}

/** Whether a control may have that setting: nobody reserves a state, and integrity stays as it is. */
export function fitsControl(control: Control, setting: Setting): boolean {
  if (control.kind === 'integrity') return false;
  return control.kind === 'action' || setting !== 'reserve';
}
