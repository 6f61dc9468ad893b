import { type Refusal, refuse } from '@regie/contracts';
import {
  governanceOperations,
  type Model,
  models,
  type ReplayResult,
  replaySchema,
} from '@regie/contracts/governance';
import { z } from 'zod';
import { readOrganisation } from '../../platform/accounts/read-actor.ts';
import type { FactSource } from '../../platform/governance.ts';
import { readJob } from '../../platform/jobs/job-operations.ts';
import type { JobTask } from '../../platform/jobs/run-job.ts';
import { startJob } from '../../platform/jobs/start-job.ts';
import type { Answer, Verb } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { findControl } from './domain/controls/index.ts';
import { ReplayTally, replayAct } from './domain/replay.ts';
import { findReplay, readGovernedEvents, readGovernedTitles } from './history-store.ts';
import { listOffices, readOffices, type StoredOffice } from './office-store.ts';

const mostRows = 500;
const kind = 'replay-governance';

interface Wish {
  readonly model: Model;
  readonly from: string;
  readonly to: string;
}

/** Goes through the acts of a period as their events remember them. */
export async function replay(
  reading: Pick<Reading, 'database'>,
  zone: string,
  offices: readonly StoredOffice[],
  office: StoredOffice,
  { model, from, to }: Wish,
  registered: ReadonlySet<string>,
  seen: (events: number) => Promise<void> = async () => undefined,
): Promise<ReplayResult> {
  const tally = new ReplayTally();
  const rows: ReplayResult['rows'] = [];
  let events = 0;
  for await (const page of readGovernedEvents(reading, zone, from, to)) {
    for (const { id, at, actorId, day, governed } of page) {
      for (const act of governed) {
        const replayed = replayAct(act, office, model, offices, day, registered);
        if (replayed === undefined) continue;
        tally.add(replayed);
        if (replayed.outcome === 'allowed' || rows.length === mostRows) continue;
        const controls = replayed.findings.map(({ control }) => control.code);
        const { outcome } = replayed;
        rows.push({
          eventId: id,
          at: new Date(at).toISOString(),
          actorId,
          act: act.act,
          recordId: act.record,
          outcome,
          controls,
        });
      }
    }
    events += page.length;
    await seen(events);
  }
  return {
    officeId: office.id,
    model,
    from,
    to,
    acts: tally.acts,
    counts: { ...tally.all },
    byControl: tally.byControl.map(({ control, counts }) => ({ control, counts: { ...counts } })),
    rows,
  };
}

const requestSchema = z.object({
  officeId: z.uuid(),
  model: z.enum(models),
  from: z.string(),
  to: z.string(),
});

/** The work of a look back, for the worker: its result becomes the file of the job. */
export function replayTask(sources: readonly FactSource[]): JobTask {
  const registered = new Set(sources.flatMap(({ facts }) => Object.keys(facts)));
  return async ({ house, request, signal, progress }) => {
    const { officeId, ...wish } = requestSchema.parse(request);
    const organisation = await readOrganisation(house.database);
    const offices = await readOffices(house);
    const office = offices.find(({ id }) => id === officeId);
    if (office === undefined || organisation === undefined) return undefined;
    const zone = organisation.timeZone;
    const found = await replay(house, zone, offices, office, wish, registered, async (events) => {
      signal.throwIfAborted();
      // How many there are is not known beforehand: the bar comes closer to the end without reaching it.
      await progress(events / (events + 20_000));
    });
    return Buffer.from(JSON.stringify(found));
  };
}

export const startReplay: Verb<typeof governanceOperations.startReplay, StoredOffice, null> = {
  operation: governanceOperations.startReplay,
  load: async (unit, { parameters }): Promise<StoredOffice | Refusal> => {
    const [office] = await listOffices(unit, parameters.id);
    return office ?? refuse('request/not-found');
  },
  place: ({ path }) => ({ paths: [path] }),
  decide: () => null,
  store: async (unit, _decision, office, { body }) => {
    const id = await startJob(unit, {
      kind,
      ownerId: unit.actor.personId,
      request: { officeId: office.id, ...body },
    });
    const job = await readJob(unit, id);
    return 'refused' in job ? job : { eventId: unit.eventId, job };
  },
};

export const showReplay: Answer<typeof governanceOperations.showReplay> = {
  operation: governanceOperations.showReplay,
  answer: async (reading, { parameters }) => {
    const found = replaySchema.safeParse(await findReplay(reading, parameters.id));
    if (!found.success) return refuse('request/not-found');
    const { rows } = found.data;
    const [names, titles] = await Promise.all([
      readPeopleNames(
        reading,
        rows.map(({ actorId }) => actorId),
      ),
      readGovernedTitles(
        reading,
        rows.flatMap(({ recordId }) => recordId ?? []),
      ),
    ]);
    const codes = new Set(rows.flatMap(({ controls }) => controls));
    const controlTitles = Object.fromEntries(
      [...codes].flatMap((code) => {
        const control = findControl(code);
        return control === undefined ? [] : [[code, control.title]];
      }),
    );
    return { ...found.data, names, titles, controlTitles };
  },
};
