import { digitalProjects } from './digital-projects.ts';
import { environmentProjects } from './environment-projects.ts';
import type { ExampleProject } from './example-project.ts';
import { operationsProjects, safetyProjects } from './operations-projects.ts';
import { physicalProjects } from './physical-projects.ts';
import { socialProjects } from './social-projects.ts';

/** The projects of the example by their code. */
export const projects: Readonly<Record<string, ExampleProject>> = {
  ...digitalProjects,
  ...environmentProjects,
  ...physicalProjects,
  ...socialProjects,
  ...operationsProjects,
  ...safetyProjects,
};
