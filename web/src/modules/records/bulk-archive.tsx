import { recordOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button } from '../../ui/index.ts';
import { findReason } from './allowed.ts';
import { archiveTexts } from './archive-texts.ts';
import type { RecordView } from './record-kind.ts';

/** Puts the selected records away, or takes them out again, as one event; nothing for whose role does neither. */
export function BulkArchive({
  records,
  onDone,
}: {
  readonly records: readonly RecordView[];
  readonly onDone: () => void;
}) {
  const texts = useText(archiveTexts);
  const language = useLanguage();
  const write = useWrite();
  const [isBusy, setBusy] = useState(false);
  const { id: permitted } = recordOperations.archive;
  const reasons = records.map(({ can }) => findReason(can, permitted, language));
  const isForNone = records.every(({ can }) =>
    can[permitted]?.reasons.some(({ code }) => code === 'permission'),
  );
  if (records.length === 0 || isForNone) return null;
  const archived = records.filter(({ isArchived }) => isArchived).length;
  const isRestoring = archived === records.length;
  const isMixed = archived > 0 && !isRestoring;
  const reason = isMixed ? texts.mixed : reasons.find((each) => each !== undefined);
  const putAway = async () => {
    setBusy(true);
    const answer = await write(
      isRestoring ? recordOperations.restoreMany : recordOperations.archiveMany,
      { body: { records: records.map(({ id, version }) => ({ id, version })) } },
      { said: isRestoring ? texts.restoredMany(records.length) : texts.archivedMany(records.length) },
    );
    setBusy(false);
    if (answer.problem === undefined) onDone();
  };
  return (
    <Button isBusy={isBusy} reason={reason} onClick={() => void putAway()}>
      {isRestoring ? texts.restore : texts.archive}
    </Button>
  );
}
