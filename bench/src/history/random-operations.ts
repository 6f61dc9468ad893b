import { seededRandom } from '@regie/engine/testing';
import type { Client } from '../testing.ts';

/** What an operation did, as far as undoing and looking back need it. */
interface Done {
  readonly eventId: string;
}

type Random = () => number;

/** Makes random, valid operations in one part of the tree: making, changing, moving, putting away, talking. */
export class RandomOperations {
  private readonly client: Client;
  private readonly random: Random;
  private readonly mark: string;
  private readonly known: Record<'projects' | 'risks', string[]> = { projects: [], risks: [] };
  private readonly parents: string[];
  private count = 0;

  /** `parents` are portfolios and programmes in which projects may stand. */
  constructor(client: Client, parents: readonly string[], seed: number) {
    this.client = client;
    this.parents = [...parents];
    this.mark = `S${seed}`;
    this.random = seededRandom(seed).part;
  }

  /** One operation that succeeded; refusals by the rules are tried again with another. */
  async next(): Promise<Done> {
    for (;;) {
      const done = await this.draw();
      if (done !== undefined) return done;
    }
  }

  private pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.random() * from.length)];
  }

  private async draw(): Promise<Done | undefined> {
    this.count += 1;
    const project = this.pick(this.known.projects);
    if (project === undefined || this.random() < 0.1) return await this.makeProject();
    const risk = this.pick(this.known.risks);
    if (risk === undefined || this.random() < 0.2) return await this.makeRisk(project);
    const act = this.pick([
      () => this.changeRisk(risk),
      () => this.changeRisk(risk),
      () => this.changeProject(project),
      () => this.changeMany(project),
      () => this.move(project),
      () => this.putAway(this.random() < 0.5 ? risk : project),
      () => this.comment(risk),
      () => this.planResponse(risk),
    ]);
    return await act?.();
  }

  private async send(
    method: string,
    path: string,
    body: unknown,
    version?: number,
  ): Promise<Done | undefined> {
    const sending = { body, ...(version === undefined ? {} : { version }) };
    const answer = await this.client.send(method, path, sending);
    if (answer.status === 200) return answer.body;
    if (answer.status >= 500 || answer.status === 401 || answer.status === 403) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return undefined;
  }

  /** The record as it is; undefined when its making was undone, and then it is known no more. */
  private async read(type: 'risks' | 'projects', id: string) {
    const answer = await this.client.get(`/${type}/${id}`);
    if (answer.status === 200) return answer.body.record;
    this.known[type] = this.known[type].filter((known) => known !== id);
    return undefined;
  }

  private async makeProject(): Promise<Done | undefined> {
    const parentId = this.pick(this.parents) ?? '';
    const code = `${this.mark}-${this.count}`;
    const body = { scopeId: parentId, title: `Project ${code}`, code, budgetCents: this.count * 100 };
    const answer = await this.client.must('POST', '/projects', { body });
    this.known.projects.push(answer.record.id);
    return answer;
  }

  private async makeRisk(scopeId: string): Promise<Done | undefined> {
    const body = { scopeId, title: `Risico ${this.count}`, probability: 1 + (this.count % 5), impactCost: 3 };
    const answer = await this.client.post('/risks', body);
    if (answer.status !== 200) return undefined;
    this.known.risks.push(answer.body.record.id);
    return answer.body;
  }

  private async changeRisk(id: string): Promise<Done | undefined> {
    const risk = await this.read('risks', id);
    if (risk === undefined) return undefined;
    const patch = this.pick([
      { title: `Risico ${this.count} bis` },
      { cause: `oorzaak ${this.count}`, probability: 1 + (this.count % 5) },
      { status: this.pick(['open', 'active', 'closed']) },
      { impactTime: 1 + (this.count % 5), delayDays: this.count },
      { costEffectCents: this.count * 1000, reviewedOn: '2026-05-04' },
      { cause: null, reviewedOn: null },
    ]);
    return await this.send('PATCH', `/risks/${id}`, patch, risk.version);
  }

  private async changeProject(id: string): Promise<Done | undefined> {
    const project = await this.read('projects', id);
    if (project === undefined) return undefined;
    const patch = this.pick([
      { title: `Project ${this.count} bis`, summary: `s${this.count}` },
      { reportedHealth: this.pick(['green', 'amber', 'grey']) },
      { startsOn: '2026-01-05', endsOn: '2026-12-18' },
      { budgetCents: this.count * 10_000, goal: null },
    ]);
    return await this.send('PATCH', `/projects/${id}`, patch, project.version);
  }

  private async changeMany(projectId: string): Promise<Done | undefined> {
    const update: object[] = [];
    for (const id of this.known.risks.slice(-3)) {
      const risk = await this.read('risks', id);
      if (risk !== undefined) {
        update.push({ id, version: risk.version, patch: { effect: `gevolg ${this.count}` } });
      }
    }
    const create = [1, 2].map((nth) => ({ scopeId: projectId, title: `Plak ${this.count}.${nth}` }));
    return await this.send('POST', '/risks/changes', { create, update });
  }

  private async move(id: string): Promise<Done | undefined> {
    return await this.send('POST', `/scopes/${id}/move`, { parentId: this.pick(this.parents) });
  }

  private async putAway(id: string): Promise<Done | undefined> {
    const record = await this.read(this.known.risks.includes(id) ? 'risks' : 'projects', id);
    if (record === undefined) return undefined;
    const verb = record.isArchived === true ? 'restore' : 'archive';
    return await this.send('POST', `/records/${id}/${verb}`, undefined, record.version);
  }

  private async comment(id: string): Promise<Done | undefined> {
    return await this.send('POST', `/records/${id}/comments`, { body: `opmerking ${this.count}` });
  }

  private async planResponse(id: string): Promise<Done | undefined> {
    const body = {
      description: `maatregel ${this.count}`,
      ownerId: null,
      costCents: 5,
      dueOn: null,
      state: 'planned',
    };
    return await this.send('POST', `/risks/${id}/responses`, body);
  }
}
