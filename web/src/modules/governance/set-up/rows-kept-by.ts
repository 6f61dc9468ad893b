interface Row {
  readonly id: string;
  readonly version: number;
}

/** What a request to keep rows holds: those to add, those as they are now, and those to take out. */
export interface RowChanges<New, Kept extends Row> {
  add: New[];
  change: Kept[];
  remove: { id: string; version: number }[];
}

/** Adds, changes and removes one row at a time by an operation that keeps many. */
export function rowsKeptBy<New, Kept extends Row, Answer>(
  send: (body: RowChanges<New, Kept>) => Promise<Answer>,
) {
  return {
    add: (row: New) => send({ add: [row], change: [], remove: [] }),
    change: (row: Kept) => send({ add: [], change: [row], remove: [] }),
    remove: ({ id, version }: Kept) => send({ add: [], change: [], remove: [{ id, version }] }),
  };
}
