import { type QueryOf, refuse } from '@regie/contracts';
import { type BrokenView, governanceOperations } from '@regie/contracts/governance';
import { askTogether } from '../../platform/database/ask-together.ts';
import type { FactSource, FactValues } from '../../platform/governance.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { type BrokenRule, brokenUnder } from './domain/broken-rules.ts';
import { factsOf } from './domain/condition.ts';
import { controls } from './domain/controls/index.ts';
import { findGoverning, modelOn } from './domain/office.ts';
import type { Override } from './domain/setting.ts';
import { classOf } from './govern.ts';
import {
  listOffices,
  listRunningProjects,
  type RunningProject,
  readOffices,
  type StoredOffice,
} from './office-store.ts';
import { askFacts } from './read-facts.ts';
import { askWaiversInForce } from './waiver-store.ts';

const standing = controls.filter(({ isStanding }) => isStanding === true);
const wanted: ReadonlySet<string> = new Set([
  'project.class',
  ...standing.flatMap(({ condition }) => factsOf(condition)),
]);

interface Observed {
  readonly project: RunningProject;
  readonly facts: FactValues;
  readonly waived: ReadonlySet<string>;
}

/** Running projects that the office governs, with what is known of each; three questions, however many projects. */
async function observe(
  reading: Reading,
  sources: readonly FactSource[],
  office: StoredOffice,
): Promise<readonly Observed[]> {
  const offices = await readOffices(reading);
  const governed = (await listRunningProjects(reading, office.scopeId)).filter(
    ({ path }) => findGoverning(offices, path, reading.today)?.id === office.id,
  );
  const deeds = governed.map(({ id, path }) => ({ act: '', path, recordId: id }));
  const places = [...new Set(governed.flatMap(({ path }) => path))];
  const { questions, factsFrom } = askFacts(reading, sources, deeds, wanted);
  const [waivers, ...found] = await askTogether(reading, [askWaiversInForce(reading, places), ...questions]);
  const facts = factsFrom(found);
  return governed.map((project, index) => ({
    project,
    facts: facts[index] ?? {},
    waived: new Set(
      waivers.filter(({ scopeId }) => project.path.includes(scopeId)).map(({ control }) => control),
    ),
  }));
}

function viewOf({ project, facts }: Observed, { control, setting }: BrokenRule, isNew: boolean): BrokenView {
  return {
    projectId: project.id,
    key: project.key,
    title: project.title,
    class: classOf(facts),
    control: control.code,
    controlTitle: control.title,
    broken: control.broken,
    remedy: control.remedy,
    setting,
    isNew,
  };
}

/** Without a proposal: what is broken now. With one: what would be, and which of it is new. */
export function previewGovernance(
  sources: readonly FactSource[],
): Answer<typeof governanceOperations.preview> {
  const registered = new Set(sources.flatMap(({ facts }) => Object.keys(facts)));
  return {
    operation: governanceOperations.preview,
    answer: async (reading, { parameters, query }) => {
      const [office] = await listOffices(reading, parameters.id);
      if (office === undefined) return refuse('request/not-found');
      const observed = await observe(reading, sources, office);
      const now = { model: modelOn(office, reading.today), overrides: office.overrides };
      const then = { model: query.model ?? now.model, overrides: proposed(office.overrides, query) };
      const found = observed.map((one) => {
        const of = { class: classOf(one.facts), facts: one.facts, waived: one.waived };
        return { one, before: brokenUnder({ ...of, ...now }), after: brokenUnder({ ...of, ...then }) };
      });
      const rows = found.flatMap(({ one, before, after }) =>
        after.broken.map((rule) => viewOf(one, rule, !holdsRule(before.broken, rule))),
      );
      return {
        rows,
        relieved: found.flatMap(({ before, after }) =>
          before.broken.filter((rule) => !holdsRule(after.broken, rule)),
        ).length,
        projects: observed.length,
        unknown: found
          .flatMap(({ after }) => after.unknown)
          .filter((codes) => codes.some((code) => registered.has(code))).length,
      };
    },
  };
}

function holdsRule(rules: readonly BrokenRule[], { control }: BrokenRule): boolean {
  return rules.some((one) => one.control.code === control.code);
}

function proposed(
  overrides: readonly Override[],
  query: QueryOf<typeof governanceOperations.preview>,
): readonly Override[] {
  const { control, setting } = query;
  if (control === undefined || setting === undefined) return overrides;
  const projectClass = query.class ?? null;
  const others = overrides.filter((one) => one.control !== control || one.class !== projectClass);
  return [...others, { control, setting, class: projectClass }];
}
