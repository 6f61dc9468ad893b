import { createHash } from 'node:crypto';
import {
  type AnyOperation,
  type BodyOf,
  isRefusal,
  type ParametersOf,
  type QueryOf,
  type Refusal,
  type ResponseOf,
  trust,
} from '@regie/contracts';
import { type Actor, holds, nobody } from '../access/actor.ts';
import { permissionRefusal } from '../access/permission-refusal.ts';
import type { SignInRules } from '../accounts/sign-in-rules.ts';
import type { Clock } from '../clock.ts';
import { dayIn } from '../clock.ts';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import { notifyLive, openEvent } from '../events/tell.ts';
import type { KeptFile } from '../files/keep-stream.ts';
import type { Deed, Governance } from '../governance.ts';
import { newId } from '../identifiers.ts';
import type { ProposalRouting } from '../proposals/proposal-routing.ts';
import { allow } from './allow.ts';
import type { Follower } from './follower.ts';
import { findReplay, keepReplay } from './idempotency.ts';
import { makeReading, type OrganisationFrame, type Origin, type Reading, type Unit } from './unit.ts';

/** What every operation runs in. */
export interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly governance: Governance;
  readonly routing: ProposalRouting;
  readonly followers: readonly Follower[];
  readonly signIn: SignInRules;
}

/** A request that is already known to fit its schemas. */
export interface Request<O extends AnyOperation> {
  readonly parameters: ParametersOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** From If-Match; present when the operation is versioned. */
  readonly version?: number;
  /** The bytes of an upload. */
  readonly bytes?: Buffer;
  /** What a large upload brought; kept already, for this request to refer to. */
  readonly file?: KeptFile;
  /** Where it came from, for throttling and for the list of sessions. */
  readonly origin?: {
    readonly address: string;
    readonly device: string;
    /** What tells one browser that signs in from another, where the provider sends it back. */
    readonly browser?: string | undefined;
  };
}

/** Where an operation acts, and what it amounts to there. */
export interface Place {
  /** Paths of the scopes concerned, each from the organisation down. */
  readonly paths: readonly (readonly string[])[];
  /** What the event says besides its changes. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Acts that controls speak of, where the write amounts to more than its operation. */
  readonly deeds?: readonly Deed[];
  /** Operations that this one does many of at once: their permission and controls are asked too, each at its paths. */
  readonly parts?: readonly {
    readonly operation: AnyOperation;
    readonly paths: readonly (readonly string[])[];
  }[];
}

/** A refusal that tells something of what is there: it is given only to who may do the operation at the place. */
export class Withheld {
  readonly refusal: Refusal;
  readonly place: Place;

  constructor(refusal: Refusal, place: Place) {
    this.refusal = refusal;
    this.place = place;
  }
}

/**
 * A write in four steps. `load` reads through what the actor may see; `place` says where permission must hold;
 * `decide` is pure; `store` writes with expected versions and gives the response.
 */
export interface Verb<O extends AnyOperation, State, Decision> {
  readonly operation: O;
  /** Asked before the transaction, with connections of its own: what must count even when the rest is refused. */
  readonly admit?: (house: House, call: Call<O>) => Promise<Refusal | undefined>;
  readonly load: (unit: Unit, request: Request<O>) => Promise<State | Refusal | Withheld>;
  /** Absent for operations on what is one's own. */
  readonly place?: (state: State, request: Request<O>, unit: Unit) => Place;
  readonly decide: (state: State, request: Request<O>, unit: Unit) => Decision | Refusal;
  /** What is answered when the decision changes nothing of what is stored: then nothing happened that an event tells. */
  readonly answerUnchanged?: (
    unit: Unit,
    decision: Decision,
    state: State,
    request: Request<O>,
  ) => Promise<ResponseOf<O> | undefined>;
  readonly store: (
    unit: Unit,
    decision: Decision,
    state: State,
    request: Request<O>,
  ) => Promise<ResponseOf<O> | Refusal>;
  /** What follows once all is committed, in transactions of its own; what it adds to the response is answered. */
  readonly afterCommit?: (
    house: House,
    call: Call<O>,
    response: ResponseOf<O>,
    state: State,
  ) => Promise<ResponseOf<O>>;
}

export interface Call<O extends AnyOperation> {
  readonly actor: Actor;
  readonly organisation: OrganisationFrame;
  readonly origin: Origin;
  readonly request: Request<O>;
}

export interface Performed<O extends AnyOperation> {
  readonly response: ResponseOf<O>;
  /** Null when a key was replayed, or nothing changed. */
  readonly eventId: string | null;
}

class RolledBack {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

const mostTries = 4;

/** The one door for writes: load, allow, decide, store and tell in one transaction, or nothing at all. */
export async function perform<O extends AnyOperation, State, Decision>(
  house: House,
  verb: Verb<O, State, Decision>,
  call: Call<O>,
): Promise<Performed<O> | Refusal> {
  const turnedAway = await verb.admit?.(house, call);
  if (turnedAway !== undefined) return turnedAway;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const done = await house.database
        .transaction()
        .execute((database) => performInside(house, database, verb, call));
      if (verb.afterCommit === undefined || done.state === undefined) return done.performed;
      const response = await verb.afterCommit(house, call, done.performed.response, done.state.loaded);
      return { ...done.performed, response };
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      if (attempt === mostTries || !isPassing(error)) throw error;
    }
  }
}

/**
 * Deadlock, serialization, or a row that another request made (the same key, the same code) or removed a moment ago:
 * the second try sees what won and refuses by the rules.
 */
const passing: ReadonlySet<unknown> = new Set(['40P01', '40001', '23505', '23503']);

function isPassing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && passing.has(error.code);
}

/** One operation in a transaction that another has opened: the same door, its own event. A refusal ends both. */
export async function performWithin<O extends AnyOperation, State, Decision>(
  house: House,
  database: DatabaseTransaction,
  verb: Verb<O, State, Decision>,
  call: Call<O>,
): Promise<Performed<O>> {
  return (await performInside(house, database, verb, call)).performed;
}

interface PerformedInside<O extends AnyOperation, State> {
  readonly performed: Performed<O>;
  /** Undefined when a key was replayed, or nothing changed. */
  readonly state: { readonly loaded: State } | undefined;
}

async function performInside<O extends AnyOperation, State, Decision>(
  house: House,
  database: DatabaseTransaction,
  verb: Verb<O, State, Decision>,
  call: Call<O>,
): Promise<PerformedInside<O, State>> {
  const unit = openUnit(house, database, verb.operation, call);
  const replay = await findReplay(unit, requestHash(verb.operation, call.request));
  if (isRefusal(replay)) throw new RolledBack(replay);
  // What was kept is the response of the same operation to the same request.
  if (replay !== undefined)
    return { performed: { response: trust(replay.response), eventId: null }, state: undefined };

  const state = await verb.load(unit, call.request);
  if (isRefusal(state)) throw new RolledBack(state);
  if (state instanceof Withheld) {
    const judged = await allow(unit, state.place, call.origin.onBehalfOf);
    throw new RolledBack(isRefusal(judged) ? judged : state.refusal);
  }
  const place = verb.place?.(state, call.request, unit) ?? { paths: [] };
  const remembered = await allow(unit, place, call.origin.onBehalfOf);
  if (isRefusal(remembered)) throw new RolledBack(remembered);
  const decision = verb.decide(state, call.request, unit);
  if (isRefusal(decision)) throw new RolledBack(decision);
  const unchanged = await verb.answerUnchanged?.(unit, decision, state, call.request);
  if (unchanged !== undefined) return { performed: { response: unchanged, eventId: null }, state: undefined };

  await openEvent(unit, { ...place.facts, ...remembered });
  const response = await verb.store(unit, decision, state, call.request);
  if (isRefusal(response)) throw new RolledBack(response);
  if (unit.written.length > 0) for (const follow of house.followers) await follow(unit);
  await keepReplay(unit, requestHash(verb.operation, call.request), response);
  await notifyLive(unit);
  return { performed: { response, eventId: unit.eventId }, state: { loaded: state } };
}

/** What another operation does, as a part of one that runs: its permission and rules, this one's event. */
export async function performPart<O extends AnyOperation, State, Decision>(
  unit: Unit,
  verb: Verb<O, State, Decision>,
  request: Request<O>,
): Promise<ResponseOf<O> | Refusal> {
  const state = await verb.load(unit, request);
  if (isRefusal(state)) return state;
  const asked = { ...unit, operation: verb.operation };
  if (state instanceof Withheld) {
    const judged = await allow(asked, state.place, unit.origin.onBehalfOf);
    return isRefusal(judged) ? judged : state.refusal;
  }
  const place = verb.place?.(state, request, unit) ?? { paths: [] };
  // The event of the whole is open already: what a part amounts to is judged, and not remembered apart.
  const judged = await allow(asked, place, unit.origin.onBehalfOf);
  if (isRefusal(judged)) return judged;
  const decision = verb.decide(state, request, unit);
  return isRefusal(decision) ? decision : await verb.store(unit, decision, state, request);
}

function readingOf(
  { clock, governance, signIn }: House,
  database: Reading['database'],
  { actor, organisation }: Call<AnyOperation>,
): Reading {
  const now = clock.now();
  const today = dayIn(organisation.timeZone, now);
  return makeReading({ database, actor, organisation, now, today, governance, signIn });
}

function openUnit<O extends AnyOperation>(
  house: House,
  database: DatabaseTransaction,
  operation: O,
  call: Call<O>,
): Unit {
  const reading = readingOf(house, database, call);
  return {
    ...reading,
    database,
    operation,
    eventId: newId(reading.now.getTime()),
    origin: call.origin,
    eventActorId: call.actor.personId === nobody.personId ? null : call.actor.personId,
    undoes: null,
    written: [],
  };
}

function requestHash<O extends AnyOperation>(operation: O, request: Request<O>): Buffer {
  const { parameters, query, body, version, bytes, file } = request;
  const hash = createHash('sha256').update(JSON.stringify([operation.id, parameters, query, body, version]));
  if (bytes !== undefined) hash.update(bytes);
  if (file !== undefined) hash.update(file.sha256);
  return hash.digest();
}

/** A reading operation: no event; it sees by `reading.see`. A permission on the organisation is asked before it. */
export interface Answer<O extends AnyOperation> {
  readonly operation: O;
  readonly answer: (reading: Reading, request: Request<O>) => Promise<ResponseOf<O> | Refusal>;
}

export async function answer<O extends AnyOperation>(
  house: House,
  reader: Answer<O>,
  call: Call<O>,
): Promise<ResponseOf<O> | Refusal> {
  const reading = readingOf(house, house.database, call);
  const { scope, permission } = reader.operation;
  const isAsked = scope === 'organisation' && permission !== undefined;
  return isAsked && !holds(call.actor, permission, [call.organisation.id])
    ? permissionRefusal(permission)
    : await reader.answer(reading, call.request);
}
