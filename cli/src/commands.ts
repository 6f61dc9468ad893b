import type { ExitStatus, WritingTerminal } from './terminal.ts';

export type Run = (args: readonly string[], terminal: WritingTerminal) => Promise<ExitStatus>;

export interface Command {
  readonly summary: string;
  /** Loaded when asked for, so that a calculation does not wait for the server's code. */
  readonly load: () => Promise<Run>;
}

export const commands: Readonly<Record<string, Command>> = {
  start: {
    summary: 'start the server and a worker (what npm start does); --demo opens the example organisation',
    load: async () => (await import('./commands/start.ts')).runStart,
  },
  worker: {
    summary: 'run a worker beside a running server',
    load: async () => (await import('./commands/worker.ts')).runWorkerCommand,
  },
  example: {
    summary: 'make or remove the example organisation, beside a running server',
    load: async () => (await import('./commands/example.ts')).runExample,
  },
  audit: {
    summary: 'verify the chain of the history, or export the history',
    load: async () => (await import('./commands/audit.ts')).runAudit,
  },
  doctor: {
    summary: 'look at settings, disk, database, clock, worker, mail and history, and say what is wrong',
    load: async () => (await import('./commands/doctor.ts')).runDoctor,
  },
  backup: {
    summary: 'copy everything, as it is at one moment, into one file; the server may run',
    load: async () => (await import('./commands/backup.ts')).runBackup,
  },
  restore: {
    summary: 'put a backup into an empty database',
    load: async () => (await import('./commands/backup.ts')).runRestore,
  },
  verify: {
    summary: 'hold a backup against its checksums; needs no database',
    load: async () => (await import('./commands/backup.ts')).runVerify,
  },
  call: {
    summary: 'do any operation, beside a server or over HTTP; without a name lists them',
    load: async () => (await import('./commands/call.ts')).runCall,
  },
  schedule: {
    summary: 'dates and floats of plan files, one line a file with --json',
    load: async () => (await import('./commands/schedule.ts')).runSchedule,
  },
  convert: {
    summary: 'a plan from one format to another',
    load: async () => (await import('./commands/convert.ts')).runConvert,
  },
  'check-plan': {
    summary: 'quality of plans by fourteen points and our own rules, activities named',
    load: async () => (await import('./commands/check-plan.ts')).runCheckPlan,
  },
  level: {
    summary: 'level plans or PSPLIB instances against scarce resources',
    load: async () => (await import('./commands/level.ts')).runLevel,
  },
  select: {
    summary: 'choose a portfolio with a proven bound',
    load: async () => (await import('./commands/select.ts')).runSelect,
  },
  evm: {
    summary: 'earned value per period of a series',
    load: async () => (await import('./commands/evm.ts')).runEvm,
  },
  simulate: {
    summary: 'simulate plans by chance: percentiles of finish, criticality',
    load: async () => (await import('./commands/simulate.ts')).runSimulate,
  },
  slip: {
    summary: 'why milestones moved between two states of a plan',
    load: async () => (await import('./commands/slip.ts')).runSlip,
  },
  child: {
    summary: 'one task of a worker, in a process of its own',
    load: async () => (await import('./commands/child.ts')).runChild,
  },
  help: {
    summary: 'this list',
    load: async () => async (_args, terminal) => {
      for (const [name, { summary }] of Object.entries(commands))
        terminal.print(`regie ${name.padEnd(12)} ${summary}`);
      return 0;
    },
  },
};
