import { sql } from 'kysely';
import { findAdministrator } from '../modules/accounts/index.ts';
import { readOrganisation } from '../platform/accounts/read-actor.ts';
import { dayIn } from '../platform/clock.ts';
import type { House } from '../platform/operations/perform.ts';
import { Chronicle } from './chronicle.ts';
import { inOrder, type Stage } from './stage.ts';
import { tellStory } from './story.ts';

export type ExampleRefusal =
  | { readonly refused: 'example/no-organisation' }
  | { readonly refused: 'example/already-there' }
  | { readonly refused: 'example/cancelled' };

export interface Making {
  /** Who asked for it; the first administrator when nobody did. */
  readonly ownerId: string | null;
  readonly signal?: AbortSignal;
  /** From 0 to 1, a few dozen times. */
  progress(part: number): Promise<void>;
}

const progressEvery = 25;

/** Makes the example municipality in the organisation, with a year of history, in one transaction. */
export async function makeExample(house: House, making: Making): Promise<ExampleRefusal | undefined> {
  const organisation = await readOrganisation(house.database);
  const ownerId = making.ownerId ?? (await findAdministrator(house.database));
  if (organisation === undefined || ownerId === undefined) return { refused: 'example/no-organisation' };
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from record_all where is_example) as found`.execute(house.database);
  if (rows[0]?.found === true) return { refused: 'example/already-there' };
  const now = house.clock.now();
  const today = dayIn(organisation.timeZone, now);
  try {
    await house.database.transaction().execute(async (transaction) => {
      const chronicle = new Chronicle(house, transaction, organisation);
      const { stage, steps } = tellStory(chronicle, ownerId, now, today);
      await playSteps(stage, steps, now, making);
      await chronicle.tellOnce();
    });
    return undefined;
  } catch (error) {
    if (making.signal?.aborted === true) return { refused: 'example/cancelled' };
    throw error;
  }
}

async function playSteps(
  stage: Stage,
  steps: ReturnType<typeof inOrder>,
  now: Date,
  { signal, progress }: Making,
): Promise<void> {
  for (const [index, { at, act }] of inOrder(steps).entries()) {
    signal?.throwIfAborted();
    stage.chronicle.setTime(at < now ? at : now);
    await act(stage);
    if (index % progressEvery === 0) await progress(index / steps.length);
  }
}
