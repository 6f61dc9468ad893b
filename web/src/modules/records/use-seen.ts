import { useRef } from 'react';
import type { RecordView } from './record-kind.ts';
import type { Rows } from './use-rows.ts';

export interface Seen {
  readonly recordOf: (id: string) => RecordView | undefined;
  readonly recordAt: (offset: number) => RecordView | undefined;
  readonly load: (first: number, count: number) => Promise<readonly RecordView[]>;
}

/** Remembers every record that was read, so that a selection outlives scrolling. */
export function useSeen(rows: Rows): Seen {
  const seen = useRef(new Map<string, RecordView>());
  const note = (record: RecordView) => {
    seen.current.set(record.id, record);
    return record;
  };
  return {
    recordOf: (id: string) => seen.current.get(id),
    recordAt: (offset: number) => {
      const record = rows.recordAt(offset);
      return record === undefined ? undefined : note(record);
    },
    load: async (first: number, count: number) => (await rows.load(first, count)).map(note),
  };
}
