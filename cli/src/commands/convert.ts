import type { Plan } from '@regie/engine/model';
import { writeMspdi } from '@regie/formats/mspdi';
import { readPlanFile } from '@regie/formats/plan-file';
import { writePlanJson } from '@regie/formats/plan-json';
import { leaveXer, writeXer } from '@regie/formats/xer';
import type { ExitStatus, WritingTerminal } from '../terminal.ts';

const usage = `regie convert IN OUT
  a plan from one format to another; OUT ends in .xml (Microsoft Project), .xer (Primavera)
  or .json (Regie plan)`;

interface Written {
  readonly content: string | Uint8Array;
  readonly losses: readonly {
    readonly code: string;
    readonly records: readonly string[];
    readonly count: number;
  }[];
}

/** `regie convert IN OUT`: prints what was noticed in reading and what the new format cannot hold. */
export async function runConvert(args: readonly string[], terminal: WritingTerminal): Promise<ExitStatus> {
  const [input, output, ...rest] = args;
  const write = output === undefined ? undefined : writerFor(output);
  if (input === undefined || output === undefined || rest.length > 0 || write === undefined) {
    terminal.complain(usage);
    return 2;
  }
  try {
    const { plan, findings } = await readPlanFile(await terminal.readFile(input));
    for (const finding of findings) terminal.print(JSON.stringify(finding));
    if (plan === undefined) return 1;
    const { content, losses } = write(plan);
    for (const loss of losses) terminal.print(JSON.stringify(loss));
    await terminal.writeFile(output, content);
    return 0;
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function writerFor(output: string): ((plan: Plan) => Written) | undefined {
  if (output.endsWith('.xml')) return writeXml;
  if (output.endsWith('.xer'))
    return (plan) => {
      const { bytes, losses } = writeXer(plan);
      return { content: bytes, losses };
    };
  return output.endsWith('.json') ? (plan) => ({ content: writePlanJson(plan), losses: [] }) : undefined;
}

function writeXml(plan: Plan): Written {
  const left = leaveXer(plan);
  const { text, losses } = writeMspdi(left.plan);
  return { content: text, losses: [...left.losses, ...losses] };
}
