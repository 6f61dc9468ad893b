import { resolve } from 'node:path';
import { migrations } from './migrations/index.ts';
import { accounts } from './modules/accounts/index.ts';
import { advice, adviceDrafts } from './modules/advice/index.ts';
import { desk } from './modules/desk/index.ts';
import { makeGovernance } from './modules/governance/index.ts';
import { imports } from './modules/imports/index.ts';
import { meetings } from './modules/meetings/index.ts';
import { organisation } from './modules/organisation/index.ts';
import { planning } from './modules/planning/index.ts';
import { portfolios } from './modules/portfolios/index.ts';
import { projects } from './modules/projects/index.ts';
import { registers } from './modules/registers/index.ts';
import { risks } from './modules/risks/index.ts';
import { keepCompliance, makeStandards, standardFactSources } from './modules/standards/index.ts';
import { surveys } from './modules/surveys/index.ts';
import { makeUpkeep, openRound } from './modules/upkeep/index.ts';
import { escalateLateSteps, fillRouting, makeSteps, makeWorkflows } from './modules/workflows/index.ts';
import { makeYear } from './modules/year/index.ts';
import { type SignInRules, usualSignIn } from './platform/accounts/sign-in-rules.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/database/connect.ts';
import { followPeople } from './platform/notifications/follow-people.ts';
import type { Module } from './platform/operations/module.ts';
import type { House } from './platform/operations/perform.ts';
import { platformModule } from './platform/platform-module.ts';
import { Kinds } from './platform/records/kinds.ts';
import { followWrites } from './platform/search/follow-writes.ts';
import { commentSource, fileSource, recordSource } from './platform/search/search-source.ts';

const others: readonly Module[] = [
  organisation,
  accounts,
  portfolios,
  projects,
  risks,
  registers,
  meetings,
  planning,
  imports,
  advice,
  makeWorkflows(adviceDrafts),
];
const governing = makeGovernance([...others.flatMap(({ facts = [] }) => facts), ...standardFactSources]);
/** The jobs that come with what fills the platform's port. */
export const governanceTasks = governing.tasks;
const keptKinds = others.flatMap((module) => module.kinds);
const modules = [
  ...others,
  governing.module,
  makeStandards(governing.sources, adviceDrafts),
  desk,
  surveys,
  makeUpkeep(keptKinds),
];
const domain = [...modules, makeYear(modules.flatMap(({ yearSources = [] }) => yearSources))];
const kinds = new Kinds(domain.flatMap((module) => module.kinds));
/** All that can be found. */
export const searchSources = [
  ...kinds.all.map(recordSource),
  commentSource,
  fileSource,
  ...domain.flatMap(({ searchSources: own = [] }) => own),
];

const followers = [
  followWrites(searchSources),
  followPeople(
    kinds,
    domain.flatMap(({ assignments = [] }) => assignments),
  ),
];
/** Days that people are reminded of. */
export const dueSources = domain.flatMap(({ dues = [] }) => dues);

const routing = fillRouting(kinds);

/** A house with all that the modules bring to it. */
export function makeHouse(database: Database, clock: Clock, signIn: SignInRules = usualSignIn): House {
  return { database, clock, governance: governing.port, routing, followers, signIn };
}

/** What a worker does by itself for modules: it keeps how projects stand, lets late steps go on, opens rounds. */
export const keptOf = (house: House) => ({
  compliance: keepCompliance(house, governing.sources),
  escalate: escalateLateSteps(house, kinds),
  'open the round': openRound(house, keptKinds),
});

/** The only file that knows all modules. */
export function modulesOf(house: House): readonly Module[] {
  const verbs = new Map(domain.flatMap((module) => module.verbs.map((verb) => [verb.operation.id, verb])));
  return [...domain, makeSteps({ house, kinds, verbs }), platformModule(house, kinds, domain)];
}

export { migrations };

/** Where the built web page lies beside the built server, or in a checkout. */
export function webFolderOf(folder: string): string {
  return resolve(folder, 'web');
}
