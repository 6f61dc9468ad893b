import { projectPhases } from '@regie/contracts/projects';

type Phase = (typeof projectPhases)[number];

/** The next act in the life of a project, and what it writes. */
export type NextStep =
  | { readonly act: 'projects.start'; readonly values: { readonly state: 'active' } }
  | { readonly act: 'projects.pass-phase'; readonly values: { readonly phase: Phase } }
  | { readonly act: 'projects.close'; readonly values: { readonly state: 'completed' } };

/** Nothing where the project is at rest, or past its end. */
export function nextStep(state: string, phase: string): NextStep | undefined {
  if (state === 'proposed') return { act: 'projects.start', values: { state: 'active' } };
  const place = projectPhases.findIndex((one) => one === phase);
  if (state !== 'active' || place === -1) return undefined;
  const next = projectPhases[place + 1];
  return next === undefined
    ? { act: 'projects.close', values: { state: 'completed' } }
    : { act: 'projects.pass-phase', values: { phase: next } };
}
