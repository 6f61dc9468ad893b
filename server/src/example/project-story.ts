import { isRefusal } from '@regie/contracts';
import { projectOperations } from '@regie/contracts/projects';
import type { ExampleProject } from './content/example-project.ts';
import type { PersonCode } from './content/people.ts';
import { type PortfolioCode, portfolios, programmes } from './content/tree.ts';
import { gateDays, takesGate, tellGate } from './gate-story.ts';
import { liftByWaiver } from './governance-story.ts';
import { after, type Past } from './past.ts';
import { firstDay, grant } from './people-story.ts';
import { changesOf, handOverDay } from './project-changes.ts';
import { draftOf } from './project-draft.ts';
import { type Random, randomOf } from './random.ts';
import { personOn, placeOn, type Stage, type Step } from './stage.ts';

/** The day on which the list that the municipality kept until then came over. */
const importDay = firstDay + 9;

const portfolioOfProgramme: ReadonlyMap<string, PortfolioCode> = new Map(
  Object.entries(programmes).map(([code, { portfolio }]) => [code, portfolio]),
);
const managerOfPortfolio: ReadonlyMap<string, PersonCode> = new Map(
  Object.entries(portfolios).map(([code, { manager }]) => [code, manager]),
);

function portfolioOf({ parent }: ExampleProject): string {
  return portfolioOfProgramme.get(parent) ?? parent;
}

/** Who leads the portfolio that a project stands in. */
export function portfolioManagerOf(project: ExampleProject): PersonCode {
  return managerOfPortfolio.get(portfolioOf(project)) ?? 'dewit';
}

/** Who leads a project on a day; in the first days after a hand-over the former manager still finishes things. */
export function managerOn({ manager, formerManager }: ExampleProject, day: number): PersonCode {
  return day <= handOverDay + 4 ? (formerManager ?? manager) : manager;
}

/** A project in the story: when Regie knew it, and what the stage knows of it. */
export interface ToldProject {
  readonly code: string;
  readonly project: ExampleProject;
  readonly knownDay: number;
  readonly knownAt: Date;
  readonly random: Random;
  /** The version that the last change left. */
  version: number;
}

export function toldProject(code: string, project: ExampleProject, past: Past): ToldProject {
  const random = randomOf(code);
  const lead = project.course === 'proposed' ? random.whole(80, 120) : random.whole(40, 70);
  const knownDay = Math.max(Math.min(project.days[0], 0) - lead, importDay);
  const at = past.momentOf(knownDay, knownDay === importDay ? randomOf('import') : random);
  return { code, project, knownDay, knownAt: at, random, version: 1 };
}

/** Specialists work for a whole portfolio, managers and sponsors for their project. */
async function giveRoles(stage: Stage, { code, project }: ToldProject): Promise<void> {
  const place = placeOn(stage, code);
  const { manager, formerManager, sponsor, team } = project;
  await grant(stage, formerManager ?? manager, 'project-manager', place);
  await grant(stage, sponsor, 'sponsor', place);
  const portfolio = portfolioOf(project);
  for (const member of team) {
    const seat = `${member} ${portfolio}`;
    if (stage.seats.has(seat)) continue;
    stage.seats.add(seat);
    await grant(stage, member, 'team-member', placeOn(stage, portfolio));
  }
}

/** Projects of the old list come in one event, as a list that was pasted. */
function tellImport(told: readonly ToldProject[], at: Date): readonly Step[] {
  const makeAll = async (stage: Stage) => {
    const create = told.map(({ code, project, knownDay }) => draftOf(stage, code, project, knownDay));
    const { response } = await stage.chronicle.perform(personOn(stage, 'jansen'), projectOperations.change, {
      body: { create, update: [] },
      reason: 'Overname uit de projectenlijst',
    });
    for (const [index, { code }] of told.entries()) {
      stage.places.set(code, response.records[index]?.id ?? '');
    }
  };
  return [
    { at, act: makeAll },
    ...told.map((one) => ({ at: after(at, at), act: async (stage: Stage) => await giveRoles(stage, one) })),
  ];
}

function tellNew(told: ToldProject): readonly Step[] {
  const { code, project, knownDay, knownAt } = told;
  const make = async (stage: Stage) => {
    const by = personOn(stage, portfolioManagerOf(project));
    const body = draftOf(stage, code, project, knownDay);
    const { response } = await stage.chronicle.perform(by, projectOperations.create, { body });
    stage.places.set(code, response.record.id);
    await giveRoles(stage, told);
  };
  return [{ at: knownAt, act: make }];
}

async function change(
  stage: Stage,
  told: ToldProject,
  by: PersonCode,
  patch: Readonly<Record<string, unknown>>,
  reason: string | undefined,
): Promise<void> {
  const id = placeOn(stage, told.code);
  const deed = {
    parameters: { id },
    version: told.version,
    body: patch,
    ...(reason === undefined ? {} : { reason }),
  };
  const person = personOn(stage, by);
  const first = await stage.chronicle.attempt(person, projectOperations.update, deed);
  const isLifted = isRefusal(first) && (await liftByWaiver(stage, by, id, first));
  const done =
    isRefusal(first) && !isLifted
      ? first
      : isLifted
        ? await stage.chronicle.perform(person, projectOperations.update, deed)
        : first;
  if (isRefusal(done)) throw new Error(`${told.code} was refused in the example: ${JSON.stringify(done)}`);
  told.version = done.response.record.version;
}

function tellChanges(told: ToldProject, past: Past): readonly Step[] {
  let last = told.knownAt;
  return changesOf(told.project, told.knownDay, told.random).flatMap(
    ({ day, by, patch, reason, isHandOver, phase }) => {
      const former = last;
      last = after(last, past.momentOf(day, told.random));
      const manager = managerOn(told.project, day);
      const isAsked = phase !== undefined && takesGate(told.project, portfolioOf(told.project), phase);
      // A review takes its days: where something else happened in them, the phase is passed without one.
      if (isAsked && past.dayOf(day - gateDays.asked - 1) > former.toISOString().slice(0, 10)) {
        return tellGate(told, manager, day, last, past);
      }
      const act = async (stage: Stage) => {
        const who = by === 'manager' ? manager : portfolioManagerOf(told.project);
        await change(stage, told, who, patch(stage), reason);
        if (isHandOver === true) {
          await grant(stage, told.project.manager, 'project-manager', placeOn(stage, told.code));
        }
      };
      return [{ at: last, act }];
    },
  );
}

/** Projects are entered, begin, pass their phases, report, and end or not. */
export function tellProjects(told: readonly ToldProject[], past: Past): readonly Step[] {
  const imported = told.filter(({ knownDay }) => knownDay === importDay);
  const made = told.filter(({ knownDay }) => knownDay !== importDay);
  const importAt = imported[0]?.knownAt ?? past.momentOf(importDay, randomOf('import'));
  return [
    ...tellImport(imported, importAt),
    ...made.flatMap(tellNew),
    ...told.flatMap((one) => tellChanges(one, past)),
  ];
}
