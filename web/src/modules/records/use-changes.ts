import { useQueryClient } from '@tanstack/react-query';
import { refreshFor, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import type { RowChange } from '../../ui/grid/index.ts';
import { useToasts } from '../../ui/index.ts';
import { type RecordKind, type RecordView, toPatch } from './record-kind.ts';
import { registerTexts } from './texts.ts';

/** The most rows that one event changes; `mostChanges` of the contract. */
const mostRows = 1000;

/** Makes and changes many records in one event, all or nothing. True when it was done. */
export type WriteChanges = (
  changes: readonly RowChange[],
  recordOf: (id: string) => RecordView | undefined,
  scopeId: string | undefined,
) => Promise<boolean>;

export function useChanges(kind: RecordKind): WriteChanges {
  const write = useWrite();
  const queries = useQueryClient();
  const { say, sayProblem } = useToasts();
  const texts = useText(registerTexts);
  return async (changes, recordOf, scopeId) => {
    if (changes.length > mostRows) {
      say({ text: texts.tooMany, isProblem: true });
      return false;
    }
    const create = changes
      .filter(({ row }) => row === undefined)
      .map(({ values }) => ({ ...toPatch(kind.fields, values), scopeId }));
    const update = changes.flatMap(({ row, values }) => {
      const record = row === undefined ? undefined : recordOf(row.id);
      return record === undefined
        ? []
        : [{ id: record.id, version: record.version, patch: toPatch(kind.fields, values) }];
    });
    const said =
      create.length > 0 && update.length > 0
        ? texts.addedAndChanged(create.length, update.length)
        : create.length > 0
          ? texts.added(create.length)
          : texts.changed(update.length);
    const answer = await write(
      kind.operations.change,
      { body: { create, update } },
      { said, showsProblem: true },
    );
    if (answer.problem === undefined) return true;
    if (answer.problem.status === 412) {
      refreshFor(
        queries,
        update.map(({ id }) => ({ type: kind.recordType, id })),
      );
      say({ text: texts.moved, isProblem: true });
    } else sayProblem(answer.problem);
    return false;
  };
}
