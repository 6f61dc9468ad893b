import {
  type AttachedHouse,
  attachHouse,
  logNothing,
  makeExample,
  readSettings,
  removeExample,
} from '@regie/server';
import { describeStartRefusal } from '../start-refusal.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

const refusals = {
  'example/no-organisation': 'There is no organisation yet: set this Regie up first.',
  'example/already-there': 'The example organisation is there already.',
  'example/cancelled': 'Stopped; nothing was made.',
} as const;

/** `regie example make|remove`, beside a running server. */
export async function runExample(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [verb, ...more] = args;
  if ((verb !== 'make' && verb !== 'remove') || more.length > 0) {
    terminal.complain('regie example make | regie example remove');
    return 2;
  }
  const settings = readSettings(process.env);
  if ('refused' in settings) {
    terminal.complain(`${settings.variable}: ${settings.reason}`);
    return 2;
  }
  const attached = await attachHouse(settings, logNothing);
  if ('refused' in attached) {
    terminal.complain(describeStartRefusal(attached));
    return 1;
  }
  try {
    return verb === 'make' ? await make(attached, terminal) : await remove(attached, terminal);
  } finally {
    await attached.close();
  }
}

async function make({ house }: AttachedHouse, terminal: Terminal): Promise<ExitStatus> {
  let told = 0;
  const progress = async (part: number) => {
    if (part < told) return;
    told += 0.25;
    terminal.print(`${Math.floor(part * 100)} %`);
  };
  const refused = await makeExample(house, { ownerId: null, progress });
  if (refused !== undefined) {
    terminal.complain(refusals[refused.refused]);
    return 1;
  }
  terminal.print('The example organisation is there.');
  return 0;
}

async function remove({ house }: AttachedHouse, terminal: Terminal): Promise<ExitStatus> {
  const { records, people, events } = await removeExample(house);
  terminal.print(`Removed ${records} records, ${people} people and ${events} events of the example.`);
  return 0;
}
