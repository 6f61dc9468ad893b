import { useRead } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { findReason } from './allowed.ts';
import { archiveTexts } from './archive-texts.ts';
import type { RecordKind } from './record-kind.ts';
import { useFieldSet, useValueContext } from './use-field-set.ts';
import { useRecordWrites } from './use-record-writes.ts';

const noNames = {};

/** One record with all that its page needs: fields, names, what may be changed, and the way to change it. */
export function useRecord(kind: RecordKind, idOrKey: string) {
  const language = useLanguage();
  const { whyArchived } = useText(archiveTexts);
  const read = useRead(kind.operations.get, { parameters: { id: idOrKey } });
  const record = read.value?.record;
  const fields = useFieldSet(kind);
  const context = useValueContext(read.value?.names ?? noNames);
  const writes = useRecordWrites(kind);
  return {
    read,
    record,
    fields,
    context,
    writes,
    whyLocked:
      record?.isArchived === true
        ? whyArchived
        : record && findReason(record.can, kind.operations.update.id, language),
  };
}
