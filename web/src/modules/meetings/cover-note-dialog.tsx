import { type AgendaItem, agendaOperations, coverNoteFields } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { FormDialog, LongTextField } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';

const rowsOf = { asked: 2, arguments: 4, objections: 3, money: 2, followUp: 2 } as const;

/** The page before the papers of an item. */
export function CoverNoteDialog({
  meetingId,
  item,
  onClose,
}: {
  meetingId: string;
  item: AgendaItem;
  onClose: () => void;
}) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const [note, setNote] = useState(item.coverNote);
  const save = async () =>
    await write(
      agendaOperations.writeCoverNote,
      { parameters: { id: meetingId, itemId: item.id }, version: item.version, body: note },
      { said: text.saved, showsProblem: true },
    );
  return (
    <FormDialog
      title={text.coverNoteOf(item.title)}
      submitLabel={text.save}
      width={640}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) =>
        coverNoteFields.map((field) => (
          <LongTextField
            key={field}
            label={text[field]}
            value={note[field]}
            onChange={(value) => setNote({ ...note, [field]: value })}
            longest={field === 'money' ? 2000 : 4000}
            rows={rowsOf[field]}
            error={at(`body.${field}`)}
          />
        ))
      }
    </FormDialog>
  );
}
