import type { AnyOperation, Permission } from '@regie/contracts';
import type { Actor } from '../access/actor.ts';
import { seeAs, type Visible } from '../access/visible.ts';
import type { SignInRules } from '../accounts/sign-in-rules.ts';
import type { Database, DatabaseTransaction } from '../database/connect.ts';
import type { Governance } from '../governance.ts';
import type { AddedField } from '../records/custom-fields.ts';

export type Source = 'web' | 'api' | 'cli' | 'import' | 'worker';

/** What a request brings besides its content. */
export interface Origin {
  readonly requestId: string;
  readonly source: Source;
  readonly reason?: string;
  readonly idempotencyKey?: string;
  readonly onBehalfOf?: Actor;
  /** Set while the example organisation is made, so that it can be removed again. */
  readonly isExample?: boolean;
}

/** The organisation as far as every request needs it. */
export interface OrganisationFrame {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly language: 'nl' | 'en';
  /** Tells by whom and how this is governed as it is now, if that was read along: empty where nobody does. */
  readonly governedBy?: string;
  /** Fields in use that people added to any type of record, where they were read along; a list saves a query by them. */
  readonly addedFields?: readonly (AddedField & { readonly recordType: string })[];
}

/** What an answer to a reading operation may use. */
export interface Reading {
  readonly database: Database | DatabaseTransaction;
  readonly actor: Actor;
  readonly organisation: OrganisationFrame;
  readonly now: Date;
  /** The calendar day in the organisation's zone. */
  readonly today: string;
  readonly governance: Governance;
  readonly signIn: SignInRules;
  see(permission: Permission): Visible;
}

/** What a write may use: one transaction, one event. */
export interface Unit extends Reading {
  readonly database: DatabaseTransaction;
  readonly operation: AnyOperation;
  readonly eventId: string;
  readonly origin: Origin;
  /** Who the event says acted; a verb that signs somebody in sets it. */
  eventActorId: string | null;
  /** Set by the verb when the event undoes another. */
  undoes: string | null;
  /** Rows written, for hints and for the check that a write told what it did. */
  readonly written: WrittenRow[];
}

export interface WrittenRow {
  readonly table: string;
  readonly rowId: string;
  readonly recordId: string | null;
  readonly scopeId: string | null;
  readonly version: number;
}

export function makeReading(base: Omit<Reading, 'see'>): Reading {
  return { ...base, see: (permission) => seeAs(base.actor, permission, base.organisation.id) };
}
