import type { Generated } from 'kysely';

/** The tables as the stores see them. Instants are ISO text in UTC, days text, int8 a number (see connect.ts). */
export interface Tables {
  organisation: {
    id: string;
    version: number;
    name: string;
    language: 'nl' | 'en';
    time_zone: string;
    risk_matrix: unknown;
    has_share_links: boolean;
  };
  scope: { id: string; version: number; parent_id: string | null; kind: string; path: string[] };
  person: {
    id: string;
    version: number;
    name: string;
    email: string;
    job_title: string | null;
    is_active: boolean;
    language: 'nl' | 'en';
    theme: 'system' | 'light' | 'dark' | 'contrast';
    is_example: boolean;
    created_at: string;
  };
  credential: { person_id: string; password_hash: string; changed_at: string };
  role_grant: {
    id: string;
    version: number;
    person_id: string;
    role: string;
    scope_id: string;
    group_name: string | null;
  };
  session: {
    id: string;
    version: number;
    person_id: string;
    token_hash: Buffer;
    created_at: string;
    last_seen_at: string;
    expires_at: string;
    device: string;
    way: 'password' | 'provider' | 'break-glass';
  };
  one_time_link: { token_hash: Buffer; purpose: string; person_id: string | null; expires_at: string };
  sign_in_failure: { id: string; kind: string; subject_hash: Buffer; at: string };
  record: {
    id: string;
    version: number;
    type: string;
    scope_id: string;
    key: string;
    title: string;
    tags: string | null;
    archived_at: string | null;
    is_example: boolean;
    deleted_at: string | null;
    deleted_with: string | null;
  };
  event: {
    id: string;
    operation: string;
    actor_id: string | null;
    on_behalf_of_id: string | null;
    at: string;
    source: string;
    request_id: string;
    reason: string | null;
    facts: unknown;
    undoes: string | null;
  };
  change: {
    id: Generated<number>;
    event_id: string;
    table_name: string;
    row_id: string;
    record_id: string | null;
    scope_id: string | null;
    before: Image | null;
    after: Image | null;
    at: string;
  };
  seal: { seq: number; event_id: string; payload_hash: Buffer; hash: Buffer; sealed_at: string };
  idempotency: {
    actor_id: string;
    key: string;
    operation: string;
    request_hash: Buffer;
    status: number;
    response: unknown;
    at: string;
  };
  custom_field: {
    id: string;
    version: number;
    record_type: string;
    key: string;
    label: { nl?: string; en?: string };
    kind: 'text' | 'integer' | 'day' | 'yes-no' | 'choice';
    options: string[];
    is_retired: boolean;
  };
  saved_view: {
    id: string;
    version: number;
    record_type: string;
    name: string;
    owner_id: string;
    is_shared: boolean;
    state: unknown;
  };
  comment: {
    id: string;
    version: number;
    record_id: string;
    author_id: string;
    body: string;
    mentions: string[];
    created_at: string;
    is_edited: boolean;
  };
  file_content: { sha256: Buffer; size_bytes: number };
  file_chunk: { sha256: Buffer; piece: number; bytes: Buffer };
  attachment: {
    id: string;
    version: number;
    record_id: string;
    name: string;
    media_type: string;
    sha256: Buffer;
    size_bytes: number;
    added_by_id: string;
    added_at: string;
  };
  proposal: {
    id: string;
    version: number;
    operation: string;
    request: unknown;
    scope_id: string;
    record_id: string | null;
    proposer_id: string;
    reason: string;
    state: 'open' | 'approved' | 'rejected' | 'withdrawn';
    decided_by_id: string | null;
    decision: string | null;
    created_at: string;
    is_routed: boolean;
  };
  job: {
    id: string;
    version: number;
    kind: string;
    owner_id: string | null;
    request: unknown;
    state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
    progress: number;
    message: string | null;
    is_cancel_asked: boolean;
    file_name: string | null;
    file_sha256: Buffer | null;
    created_at: string;
    ended_at: string | null;
    seen_at: string | null;
    tries: number;
    failure: string | null;
  };
  delivery: {
    id: string;
    kind: string;
    person_id: string | null;
    event_id: string | null;
    content: unknown;
    state: 'waiting' | 'sent' | 'held' | 'failed';
    tries: number;
    next_try_at: string;
  };
  risk_response: {
    id: string;
    version: number;
    risk_id: string;
    description: string;
    owner_id: string | null;
    cost_cents: number | null;
    due_on: string | null;
    state: 'planned' | 'busy' | 'done' | 'dropped';
  };
}

/** A row as the history keeps it: PostgreSQL's own JSON of the row, by column name. */
export type Image = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
