import { useMemo, useState } from 'react';
import { useText } from '../../language/index.ts';
import {
  findHeading,
  type GridColumn,
  type GridRow,
  mapFrom,
  type PasteMapping,
  type PastePlan,
  planPaste,
  remap,
} from '../../ui/grid/index.ts';
import { pasteTexts } from './paste-texts.ts';

/** What was pasted, and the rows it met. */
export interface Pasted {
  readonly lines: readonly (readonly string[])[];
  readonly shown: readonly GridColumn[];
  /** All columns, also those that are not shown; required ones without a usual value are marked. */
  readonly columns: readonly GridColumn[];
  readonly startColumn: number;
  readonly rows: readonly GridRow[];
  readonly canAdd: boolean;
}

export interface PasteChoice {
  readonly plan: PastePlan;
  readonly mapping: PasteMapping;
  readonly hasHeading: boolean;
  readonly isIntoRows: boolean;
  readonly setMapping: (index: number, name: string | null) => void;
  readonly setHeading: (hasHeading: boolean) => void;
  readonly setIntoRows: (isIntoRows: boolean) => void;
}

/** The choices of a paste and what they would do; nothing is written. */
export function usePaste({ lines, shown, columns, startColumn, rows, canAdd }: Pasted): PasteChoice {
  const texts = useText(pasteTexts);
  const width = Math.max(...lines.map((line) => line.length));
  const heading = useMemo(() => findHeading(lines, columns), [lines, columns]);
  const plain = useMemo(() => mapFrom(shown, startColumn, width), [shown, startColumn, width]);
  const [mapping, setMapping] = useState<PasteMapping>(heading ?? plain);
  const [hasHeading, setHeading] = useState(heading !== undefined);
  // Lines with names are a table of their own; a bare rectangle means the cells it is put on.
  const [isIntoRows, setIntoRows] = useState(heading === undefined && rows.length > 0);
  const plan = useMemo(
    () =>
      planPaste({
        lines: hasHeading ? lines.slice(1) : lines,
        mapping,
        columns,
        rows: isIntoRows ? rows : [],
        canAdd,
        words: { required: texts.required, cannotAdd: texts.cannotAdd },
      }),
    [lines, hasHeading, mapping, columns, isIntoRows, rows, canAdd, texts],
  );
  return {
    plan,
    mapping,
    hasHeading,
    isIntoRows,
    setMapping: (index, name) => setMapping(remap(mapping, index, name)),
    setHeading: (next) => {
      setHeading(next);
      setMapping(next ? (heading ?? plain) : plain);
    },
    setIntoRows,
  };
}
