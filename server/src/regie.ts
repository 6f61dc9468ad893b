import { resolve } from 'node:path';
import { migrations } from './migrations/index.ts';
import { accounts } from './modules/accounts/index.ts';
import { makeGovernance } from './modules/governance/index.ts';
import { imports } from './modules/imports/index.ts';
import { organisation } from './modules/organisation/index.ts';
import { planning } from './modules/planning/index.ts';
import { portfolios } from './modules/portfolios/index.ts';
import { projects } from './modules/projects/index.ts';
import { risks } from './modules/risks/index.ts';
import type { Module } from './platform/operations/module.ts';
import type { House } from './platform/operations/perform.ts';
import { platformModule } from './platform/platform-module.ts';
import { Kinds } from './platform/records/kinds.ts';

const others: readonly Module[] = [organisation, accounts, portfolios, projects, risks, planning, imports];
const governing = makeGovernance(others.flatMap(({ facts = [] }) => facts));
/** Fills the platform's port, and the jobs that come with it. */
export const governance = governing.port;
export const governanceTasks = governing.tasks;

/** The only file that knows all modules. */
export function modulesOf(house: House): readonly Module[] {
  const domain = [...others, governing.module];
  const kinds = new Kinds(domain.flatMap((module) => module.kinds));
  return [...domain, platformModule(house, kinds, domain)];
}

export { migrations };

/** Where the built web page lies beside the built server, or in a checkout. */
export function webFolderOf(folder: string): string {
  return resolve(folder, 'web');
}
