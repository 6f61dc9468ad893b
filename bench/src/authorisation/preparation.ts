import type { Client, OpenHouse, Sending, World } from '../testing.ts';
import type { Subject } from './expectation.ts';

/** A request that fits its operation in every respect but, perhaps, who sends it. */
export interface Prepared extends Sending {
  readonly path: string;
  /** Puts back what the request and its preparation changed, whether it was allowed or not. */
  readonly putBack?: () => Promise<void>;
}

/** What a request is prepared with: somebody who may do everything, and the thing it is to be about. */
export interface Preparing {
  readonly house: OpenHouse;
  /** Who sends it first. */
  readonly actorName: string;
  readonly pmo: Client;
  readonly proposer: Client;
  readonly world: World;
  readonly subject: Subject;
  readonly id: string;
  /** Whether the thing is there to be read before it is asked about. */
  readonly exists: boolean;
  readonly number: number;
}

export type Preparation = (preparing: Preparing) => Promise<Prepared> | Prepared;

export const noId = '01890000-0000-7000-8000-0000000000fe';

export async function versionOf({ pmo, subject, id, exists }: Preparing): Promise<number> {
  return exists ? (await pmo.must('GET', `/${subject}s/${id}`)).record.version : 1;
}

export const get =
  (path: (preparing: Preparing) => string): Preparation =>
  (preparing) => ({ path: path(preparing) });

/** As addresses and operations name the kind of thing. */
export const plural = ({ subject }: Pick<Preparing, 'subject'>) => `${subject}s`;

/** What is put away is prepared as what it was before. */
export async function whileRestored<T>(preparing: Preparing, act: () => Promise<T>): Promise<T> {
  const { pmo, id } = preparing;
  const { record } = await pmo.must('GET', `/${plural(preparing)}/${id}`);
  if (record.isArchived !== true) return await act();
  await pmo.must('POST', `/records/${id}/restore`, { version: record.version });
  const done = await act();
  await pmo.must('POST', `/records/${id}/archive`, { version: await versionOf(preparing) });
  return done;
}
