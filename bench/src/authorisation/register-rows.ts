import type { Role } from '@regie/contracts';
import type { Expected } from './expectation.ts';

/** The registers, with the verb that makes a row of each. */
export const registerVerbs = {
  issue: 'raise',
  action: 'agree',
  decision: 'ask',
  assumption: 'note',
  lesson: 'note',
  blocker: 'raise',
  goal: 'set',
} as const;
export type RegisterSubject = keyof typeof registerVerbs;

export const registerSubjects: readonly RegisterSubject[] = [
  'issue',
  'action',
  'decision',
  'assumption',
  'lesson',
  'blocker',
  'goal',
];

/** What holds of the five operations of every register: `writers` write, `insiders` see. */
export function expectRegisters(
  writers: readonly Role[],
  insiders: readonly Role[],
): Readonly<Record<string, Expected>> {
  const rows = registerSubjects.map((subject): Readonly<Record<string, Expected>> => {
    const name = `${subject}s`;
    const written = { kind: 'record', may: writers, sees: insiders, isKept: true } as const;
    return {
      [`${name}.list`]: { kind: 'list', on: subject, sees: insiders, keeps: ['archived'] },
      [`${name}.get`]: { kind: 'record', on: subject, may: insiders, sees: [] },
      [`${name}.${registerVerbs[subject]}`]: { ...written, on: 'project' },
      [`${name}.update`]: { ...written, on: subject },
      [`${name}.change`]: { ...written, on: subject },
    };
  });
  return Object.assign({}, ...rows);
}

/** One thing for each register, each made alike. */
export async function forEachRegister<T>(
  make: (path: string) => Promise<T>,
): Promise<Readonly<Record<RegisterSubject, T>>> {
  return {
    issue: await make('/issues'),
    action: await make('/actions'),
    decision: await make('/decisions'),
    assumption: await make('/assumptions'),
    lesson: await make('/lessons'),
    blocker: await make('/blockers'),
    goal: await make('/goals'),
  };
}
