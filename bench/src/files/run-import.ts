/** Reads one plan file in a process of its own and prints what it took: `tsx run-import.ts FILE [--schedule]`. */
import { createReadStream, readFileSync } from 'node:fs';
import { schedule } from '@regie/engine/scheduling';
import { readPlanFile } from '@regie/formats/plan-file';

const [, , path = '', ...options] = process.argv;
const started = performance.now();
const { plan, findings } = await readPlanFile(createReadStream(path));
const dated = plan !== undefined && options.includes('--schedule') ? schedule(plan) : undefined;
const seconds = (performance.now() - started) / 1000;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: peakKilobytes() / 1024,
    activityCount: plan?.activities.length ?? 0,
    projectFinish: dated?.schedule?.projectFinish ?? null,
    codes: [...new Set(findings.map(({ code }) => code))],
  }),
);

/** Linux counts the parent's memory into maxRSS at the start of a child, but not into VmHWM. */
function peakKilobytes(): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
