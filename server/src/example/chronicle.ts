import assert from 'node:assert/strict';
import {
  type AnyOperation,
  type BodyOf,
  isRefusal,
  type ParametersOf,
  type Refusal,
  type ResponseOf,
  trust,
} from '@regie/contracts';
import { sql } from 'kysely';
import type { Actor } from '../platform/access/actor.ts';
import { dayIn, SetClock } from '../platform/clock.ts';
import type { DatabaseTransaction } from '../platform/database/connect.ts';
import { liveChannel } from '../platform/events/tell.ts';
import { type House, performWithin, type Request } from '../platform/operations/perform.ts';
import type { OrganisationFrame } from '../platform/operations/unit.ts';
import { readPersonAsActor } from '../platform/proposals/proposal-store.ts';
import { type FindVerb, verbsOf } from './find-verb.ts';

/** Marks the events of the making of the example, so that it can be removed again. */
export const exampleRequestId = 'example';

const told = [
  'scope',
  'record',
  'portfolio',
  'programme',
  'project',
  'risk',
  'plan',
  'comment',
  'person',
  'saved_view',
];

/** What somebody did: the request without what only HTTP needs. */
export interface Deed<O extends AnyOperation> {
  readonly parameters?: ParametersOf<O>;
  readonly body?: BodyOf<O>;
  readonly version?: number;
  readonly reason?: string;
}

export interface Done<O extends AnyOperation> {
  readonly response: ResponseOf<O>;
  readonly eventId: string;
}

/**
 * Lets people do things in the past, through the same door as everybody, in one transaction: the example is there
 * completely or not at all. A refusal is a fault of the story and ends it.
 */
export class Chronicle {
  readonly organisation: OrganisationFrame;
  private readonly clock: SetClock;
  private readonly house: House;
  private readonly transaction: DatabaseTransaction;
  private readonly findVerb: FindVerb;
  private readonly actors = new Map<string, Actor>();

  constructor(house: House, transaction: DatabaseTransaction, organisation: OrganisationFrame) {
    this.clock = new SetClock(house.clock.now().toISOString());
    this.house = { ...house, clock: this.clock };
    this.transaction = transaction;
    this.organisation = organisation;
    this.findVerb = verbsOf(this.house);
  }

  setTime(moment: Date): void {
    this.clock.set(moment);
  }

  /** The day it is in the story. */
  get today(): string {
    return dayIn(this.organisation.timeZone, this.clock.now());
  }

  async perform<O extends AnyOperation>(personId: string, operation: O, deed: Deed<O>): Promise<Done<O>> {
    const done = await this.attempt(personId, operation, deed);
    if (!isRefusal(done)) return done;
    throw new Error(`${operation.id} was refused in the example: ${JSON.stringify(done)}`);
  }

  /** The same where the story goes on with a refusal, such as by asking for a waiver. */
  async attempt<O extends AnyOperation>(
    personId: string,
    operation: O,
    deed: Deed<O>,
  ): Promise<Done<O> | Refusal> {
    const verb = this.findVerb(operation);
    const request = trust<Request<O>>({
      parameters: operation.parameters?.parse(deed.parameters) ?? {},
      query: {},
      body: operation.body?.parse(deed.body),
      ...(deed.version === undefined ? {} : { version: deed.version }),
    });
    try {
      const done = await performWithin(this.house, this.transaction, verb, {
        actor: await this.actorOf(personId),
        organisation: this.organisation,
        origin: {
          requestId: exampleRequestId,
          source: 'web',
          isExample: true,
          ...(deed.reason === undefined ? {} : { reason: deed.reason }),
        },
        request,
      });
      assert(done.eventId, 'the example uses no idempotency keys');
      return { response: done.response, eventId: done.eventId };
    } catch (thrown) {
      const refusal = typeof thrown === 'object' && thrown !== null && 'refusal' in thrown && thrown.refusal;
      if (!isRefusal(refusal)) throw thrown;
      return refusal;
    }
  }

  /** Roles changed: the person is read again before the next deed. */
  forget(personId: string): void {
    this.actors.delete(personId);
  }

  /** One hint to read everything again, instead of one for each of the many events. */
  async tellOnce(): Promise<void> {
    const many = { many: told, eventId: exampleRequestId };
    await sql`select pg_notify(${liveChannel}, ${JSON.stringify(many)})`.execute(this.transaction);
  }

  private async actorOf(personId: string): Promise<Actor> {
    const known = this.actors.get(personId);
    if (known !== undefined) return known;
    const actor = await readPersonAsActor({ database: this.transaction, now: this.clock.now() }, personId);
    assert(actor, `nobody has the id ${personId}`);
    this.actors.set(personId, actor);
    return actor;
  }
}
