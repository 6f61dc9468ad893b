import { deskOperations, requestOperations } from '@regie/contracts/desk';
import { type ExampleRequest, requests, services } from './content/desk.ts';
import type { Past } from './past.ts';
import { randomOf } from './random.ts';
import { personOn, type Stage, type Step } from './stage.ts';

type Known = Map<string, string>;

async function offer(stage: Stage, known: Known): Promise<void> {
  const by = personOn(stage, 'dewit');
  for (const { code, owner, ...service } of services) {
    const ownerId = owner === null ? null : personOn(stage, owner);
    const body = { scopeId: stage.chronicle.organisation.id, ...service, ownerId, isActive: true };
    const { response } = await stage.chronicle.perform(by, deskOperations.addService, { body });
    known.set(code, response.id);
  }
}

/** What the PMO does with a question after it was asked. */
async function work(stage: Stage, made: { id?: string; version: number }, body: object): Promise<void> {
  if (made.id === undefined) return;
  const by = personOn(stage, 'jansen');
  const { response } = await stage.chronicle.perform(by, requestOperations.update, {
    parameters: { id: made.id },
    version: made.version,
    body,
  });
  made.version = response.record.version;
}

function tellRequest(one: ExampleRequest, known: Known, past: Past): readonly Step[] {
  const random = randomOf(`desk ${one.title}`);
  const made: { id?: string; version: number } = { version: 1 };
  const at = (day: number | undefined, act: Step['act']): readonly Step[] =>
    day === undefined ? [] : [{ at: past.momentOf(day, random), act }];
  return [
    ...at(one.askedAt, async (stage) => {
      const { title, question } = one;
      const body = { serviceId: known.get(one.service) ?? null, title, question };
      const { response } = await stage.chronicle.perform(personOn(stage, one.by), requestOperations.ask, {
        body,
      });
      made.id = response.id;
    }),
    ...at(one.takenAt, async (stage) => {
      await work(stage, made, { state: 'taken', ownerId: personOn(stage, 'jansen') });
    }),
    ...at(one.answeredAt, async (stage) => {
      await work(stage, made, { state: 'answered', answer: one.answer });
    }),
  ];
}

/** The PMO opens its desk in the autumn; people ask, and most have their answer. */
export function tellDesk(past: Past): readonly Step[] {
  const known: Known = new Map();
  return [
    {
      at: past.momentOf(-60, randomOf('desk')),
      act: async (stage) => await offer(stage, known),
    },
    ...requests.flatMap((one) => tellRequest(one, known, past)),
  ];
}
