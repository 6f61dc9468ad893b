import { isRefusal, type Refusal, refuse } from '@regie/contracts';
import { acts, type ControlView, controlOperations, type ProjectClass } from '@regie/contracts/governance';
import { allOperations } from '@regie/contracts/operations';
import type { Image } from '../../platform/database/tables.ts';
import { writeRows } from '../../platform/events/write-rows.ts';
import type { FactSource } from '../../platform/governance.ts';
import { newId } from '../../platform/identifiers.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import { factsOf } from './domain/condition.ts';
import type { Control } from './domain/control.ts';
import { controls, findControl } from './domain/controls/index.ts';
import { modelOn } from './domain/office.ts';
import { fitsControl, settingOf } from './domain/setting.ts';
import { articleOf } from './govern.ts';
import { listOffices, readOverride, type StoredOffice } from './office-store.ts';
import { presentOffices } from './present-office.ts';

/** Acts that a verb tells today: those of records, and operations that exist. */
const toldActs: ReadonlySet<string> = new Set([
  'projects.start',
  'projects.pass-phase',
  'projects.close',
  'projects.report-health',
  'projects.assign-manager',
  'projects.change-budget',
  'templates.deviate',
  ...allOperations.map(({ id }) => id).filter((id) => acts.some((act) => act === id)),
]);

export function labelsOf(sources: readonly FactSource[]): ReadonlyMap<string, FactSource['facts'][string]> {
  return new Map(sources.flatMap(({ facts }) => Object.entries(facts)));
}

/** Fully, only as far as it reserves (its facts come later), or not at all before its act exists. */
function actingOf(control: Control, labels: ReadonlyMap<string, unknown>): ControlView['acting'] {
  const isTold =
    control.kind === 'state' || control.on.some((act) => act === 'every-write' || toldActs.has(act));
  if (!isTold) return 'waiting';
  const isKnown = [...factsOf(control.when), ...factsOf(control.condition)].every((code) => labels.has(code));
  if (isKnown) return 'acting';
  const hasTrigger = factsOf(control.when).every((code) => labels.has(code));
  return hasTrigger && control.settings.directive === 'reserve' ? 'partly' : 'waiting';
}

function viewOf(
  control: Control,
  office: StoredOffice,
  today: string,
  labels: ReadonlyMap<string, FactSource['facts'][string]>,
): ControlView {
  const model = modelOn(office, today);
  const cell = (projectClass: ProjectClass) => settingOf(control, model, projectClass, office.overrides);
  const codes = [...new Set([...factsOf(control.when), ...factsOf(control.condition)])];
  return {
    code: control.code,
    kind: control.kind,
    title: control.title,
    asks: control.asks,
    remedy: control.remedy,
    article: articleOf(control, office),
    lifts: [...control.lifts],
    acting: actingOf(control, labels),
    facts: codes.map((code) => ({ code, label: labels.get(code) ?? null })),
    cells: { a: cell('a'), b: cell('b'), c: cell('c') },
    reasons: office.reasons.filter((one) => one.control === control.code).map(({ reason }) => reason),
  };
}

export function listControls(sources: readonly FactSource[]): Answer<typeof controlOperations.list> {
  const labels = labelsOf(sources);
  return {
    operation: controlOperations.list,
    answer: async (reading, { parameters }) => {
      const [office] = await listOffices(reading, parameters.id);
      if (office === undefined) return refuse('request/not-found');
      const [shown] = await presentOffices(reading, [office]);
      if (shown === undefined) return refuse('request/not-found');
      return {
        office: shown,
        rows: controls.map((control) => viewOf(control, office, reading.today, labels)),
      };
    },
  };
}

const overrideTable = { name: 'control_override' };

interface Cell {
  readonly office: StoredOffice;
  readonly control: Control;
  readonly before: Image | null;
}

export const setControl: Verb<typeof controlOperations.set, Cell, Image | null> = {
  operation: controlOperations.set,
  load: async (unit, { parameters, body }): Promise<Cell | Refusal> => {
    const [office] = await listOffices(unit, parameters.id);
    if (office === undefined) return refuse('request/not-found');
    const control = findControl(parameters.control);
    if (control === undefined) return refuse('controls/unknown', { facts: { control: parameters.control } });
    return { office, control, before: await readOverride(unit, office.id, control.code, body.class) };
  },
  place: ({ office }) => ({ paths: [office.path] }),
  decide: ({ office, control, before }, { body }, unit) => {
    if (body.setting === null) return null;
    if (!fitsControl(control, body.setting)) {
      return refuse('controls/setting-does-not-fit', {
        place: 'body.setting',
        facts: { control: control.code },
      });
    }
    return {
      id: before?.id ?? newId(unit.now.getTime()),
      version: (before?.version ?? 0) + 1,
      office_id: office.id,
      control: control.code,
      class: body.class,
      setting: body.setting,
      reason: body.reason,
      set_by_id: unit.actor.personId,
    };
  },
  store: async (unit, after, { office, before }) => {
    if (before === null && after === null) return { eventId: unit.eventId };
    const written = await writeRows(unit, overrideTable, [
      { before, after, recordId: null, scopeId: office.scopeId },
    ]);
    return isRefusal(written) ? written : { eventId: unit.eventId };
  },
};
