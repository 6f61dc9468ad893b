import { makeExampleTask } from './example/index.ts';
import { linkMaker } from './modules/accounts/index.ts';
import { importJob, importTask, reportJob, reportTask } from './modules/imports/index.ts';
import { bundleJob, bundleTask } from './modules/meetings/index.ts';
import { exportPlanJob, exportPlanTask, sweepPlans } from './modules/planning/index.ts';
import { briefPdfJob, briefPdfTask, documentPdfJob, documentPdfTask } from './modules/standards/index.ts';
import { cleanUp } from './platform/clean-up.ts';
import { exportTask } from './platform/jobs/export-records.ts';
import { resumeJobs } from './platform/jobs/resume-jobs.ts';
import type { ChildProgram } from './platform/jobs/run-in-child.ts';
import type { JobTask } from './platform/jobs/run-job.ts';
import type { Log } from './platform/log.ts';
import { gatherDigests } from './platform/notifications/gather-digests.ts';
import { notificationLetter } from './platform/notifications/notification-mail.ts';
import { tellWhatIsDue } from './platform/notifications/tell-what-is-due.ts';
import type { House } from './platform/operations/perform.ts';
import { sendDeliveries } from './platform/outbox/send-deliveries.ts';
import { Kinds } from './platform/records/kinds.ts';
import { indexWhatIsThere } from './platform/search/index-what-is-there.ts';
import type { Settings } from './platform/settings.ts';
import { purgeTrash } from './platform/trash/purge-trash.ts';
import { sendWebhooks } from './platform/webhooks/send-webhooks.ts';
import { dueSources, governanceTasks, keptOf, modulesOf, searchSources } from './regie.ts';

/** The work that jobs ask for, by the kind of job. `program` is what Node runs for a task in a process of its own. */
export function tasksOf(house: House, program: ChildProgram): Readonly<Record<string, JobTask>> {
  const kinds = new Kinds(modulesOf(house).flatMap((module) => module.kinds));
  return {
    ...governanceTasks,
    export: exportTask(kinds, program),
    [exportPlanJob]: exportPlanTask(program),
    [bundleJob]: bundleTask(program),
    [briefPdfJob]: briefPdfTask(program),
    [documentPdfJob]: documentPdfTask(program),
    'make-example': makeExampleTask(program),
    [reportJob]: reportTask(program),
    [importJob]: importTask(program),
  };
}

/** Work that comes back each second. */
export function roundsOf(
  house: House,
  settings: Settings,
  log: Log,
): Readonly<Record<string, () => Promise<unknown>>> {
  const kinds = new Kinds(modulesOf(house).flatMap((module) => module.kinds));
  return {
    purge: purgeTrash(house, kinds),
    send: sendDeliveries(house, settings, log, linkMaker(house), (delivery) =>
      notificationLetter(house, kinds, delivery, settings.publicUrl),
    ),
    remind: tellWhatIsDue(house, kinds, dueSources),
    digest: gatherDigests(house),
    resume: resumeJobs(house),
    'send webhooks': sendWebhooks(house, settings.outgoing),
    'clean up': cleanUp(house),
    'sweep plans': () => sweepPlans(house),
    index: indexWhatIsThere(house, searchSources),
    ...keptOf(house),
  };
}
