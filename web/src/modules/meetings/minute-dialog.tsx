import {
  type AgendaItem,
  type ItemOutcome,
  itemOutcomes,
  minutesOperations,
} from '@regie/contracts/meetings';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { ChoiceField, FormDialog, LongTextField } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';

/** What was said of an item, and whether it comes back. */
export function MinuteDialog({
  meetingId,
  item,
  onClose,
}: {
  meetingId: string;
  item: AgendaItem;
  onClose: () => void;
}) {
  const text = useText(agendaTexts);
  const option = useOption();
  const write = useWrite();
  const [notes, setNotes] = useState(item.notes);
  const [outcome, setOutcome] = useState<ItemOutcome | null>(item.outcome);
  const save = async () =>
    await write(
      minutesOperations.minute,
      { parameters: { id: meetingId, itemId: item.id }, version: item.version, body: { notes, outcome } },
      { said: text.saved, showsProblem: true },
    );
  return (
    <FormDialog title={text.minuteOf(item.title)} submitLabel={text.save} onSubmit={save} onClose={onClose}>
      <LongTextField label={text.notes} value={notes} onChange={setNotes} longest={10_000} rows={8} />
      <ChoiceField
        label={text.outcome}
        value={outcome}
        options={itemOutcomes.map((value) => ({ value, label: option('item-outcome', value) }))}
        onChange={setOutcome}
      />
    </FormDialog>
  );
}
