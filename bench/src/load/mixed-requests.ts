import { type SeededRandom, seededRandom } from '@regie/engine/testing';
import type { Answer, Client } from '../testing.ts';
import { activitiesEach, type FilledProject, leafUid } from './fill-house.ts';

/** One thing that somebody does. */
export interface MixedRequest {
  readonly name: string;
  readonly isWrite: boolean;
  readonly send: () => Promise<Answer>;
}

interface Doing {
  readonly client: Client;
  readonly project: FilledProject;
  readonly random: SeededRandom;
  /** Rises with each request, so that two writes never meet one row. */
  readonly number: number;
}

interface Kind {
  /** Of a hundred requests. */
  readonly share: number;
  readonly name: string;
  readonly isWrite?: true;
  readonly send: (doing: Doing) => Promise<Answer>;
}

const words = ['activiteit', 'project 04', 'vertraging', 'overleg aanleg', 'portfolio', 'vertr'] as const;
const read = (share: number, name: string, path: (doing: Doing) => string): Kind => ({
  share,
  name,
  send: async (doing) => await doing.client.get(path(doing)),
});

const reads: readonly Kind[] = [
  read(12, 'portfolio', () => '/projects?limit=50&sort=-slipDays'),
  read(8, 'portfolio filtered', ({ random }) => `/projects?limit=50&search=Project%200${random.whole(9)}`),
  read(8, 'project', ({ project }) => `/projects/${project.id}`),
  read(8, 'risks', ({ project }) => `/risks?limit=50&scope=${project.id}`),
  read(6, 'all risks', () => '/risks?limit=50'),
  read(6, 'actions', () => '/actions?limit=50'),
  read(10, 'plan', ({ project }) => `/projects/${project.id}/plan`),
  read(4, 'why a plan ends', ({ project }) => `/projects/${project.id}/plan/explanation`),
  read(5, 'search', ({ random }) => `/search?q=${encodeURIComponent(random.one(words))}`),
  read(4, 'my work', () => '/my-work'),
  read(3, 'history', ({ project }) => `/events?record=${project.id}`),
  read(2, 'comments', ({ project }) => `/records/${project.id}/comments`),
  read(2, 'tree', () => '/scopes'),
  read(2, 'notifications', () => '/notifications'),
];

const writes: readonly Kind[] = [
  {
    share: 8,
    name: 'edit of a plan',
    isWrite: true,
    send: async ({ client, project, number }) => {
      const uid = leafUid(number % (activitiesEach - 10));
      const patch = { duration: { minutes: 480 * (2 + (number % 5)), isElapsed: false } };
      const edits = [{ kind: 'set', uid, version: 1, patch }];
      return await client.post(`/projects/${project.id}/plan/edits`, { language: 'nl', since: 0, edits });
    },
  },
  {
    share: 4,
    name: 'new risk',
    isWrite: true,
    send: async ({ client, project, number }) =>
      await client.post('/risks', {
        scopeId: project.id,
        title: `Risico ${number}`,
        probability: 3,
        impactTime: 4,
      }),
  },
  {
    share: 4,
    name: 'change of an action',
    isWrite: true,
    send: async ({ client, project, random, number }) => {
      const id = random.one([project.actionIds[0] ?? '', ...project.actionIds.slice(1)]);
      const { body } = await client.get(`/actions/${id}`);
      return await client.patch(`/actions/${id}`, body.record.version, { title: `Overleg ${number}` });
    },
  },
  {
    share: 4,
    name: 'comment',
    isWrite: true,
    send: async ({ client, project, number }) =>
      await client.post(`/records/${project.id}/comments`, { body: `Gezien, nummer ${number}` }),
  },
];

const kinds: readonly Kind[] = [...reads, ...writes];

/** A mixture of four reads to a write, by people who each work in the projects of one portfolio. */
export function mixedRequests(
  actors: readonly Client[],
  projects: readonly FilledProject[],
  seed: number,
): () => MixedRequest {
  const random = seededRandom(seed);
  let number = 0;
  const edited = new Map<string, number>();
  return () => {
    number += 1;
    const actor = random.whole(actors.length);
    const own = projects.filter(({ portfolio }) => portfolio === actor % 10);
    const project = own[random.whole(own.length)];
    const client = actors[actor];
    if (project === undefined || client === undefined) throw new Error('nobody is there');
    let left = random.whole(100);
    const kind = kinds.find(({ share }) => {
      left -= share;
      return left < 0;
    });
    if (kind === undefined) throw new Error('the shares are no hundred');
    const nth = edited.get(project.id) ?? 0;
    if (kind.name === 'edit of a plan') edited.set(project.id, nth + 1);
    const doing = { client, project, random, number: kind.name === 'edit of a plan' ? nth : number };
    return { name: kind.name, isWrite: kind.isWrite === true, send: async () => await kind.send(doing) };
  };
}
