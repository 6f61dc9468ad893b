import { type AgendaItem, agendaOperations, type MeetingShown } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, EmptyState, Section } from '../../ui/index.ts';
import { AgendaItemRow } from './agenda-item.tsx';
import { agendaTexts } from './agenda-texts.ts';
import { CoverNoteDialog } from './cover-note-dialog.tsx';
import { ItemDialog } from './item-dialog.tsx';
import styles from './meetings.module.css';
import { MinuteDialog } from './minute-dialog.tsx';
import { RecordDialog } from './record-dialog.tsx';

/** What can be opened of an item. */
export type ItemAct = 'edit' | 'cover-note' | 'minute' | 'decision' | 'action';

/** The agenda in order, with all that belongs to each item. */
export function AgendaSection({ shown }: { shown: MeetingShown }) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const [isAdding, setAdding] = useState(false);
  const [opened, setOpened] = useState<{ readonly item: AgendaItem; readonly act: ItemAct }>();
  const items = shown.items.filter(({ isLeftOut }) => !isLeftOut);
  const close = () => setOpened(undefined);
  const parameters = { id: shown.meeting.id };
  const moveUp = (index: number) => {
    const itemIds = items.map(({ id }) => id);
    const [one] = itemIds.splice(index, 1);
    if (one === undefined) return;
    itemIds.splice(index - 1, 0, one);
    void write(agendaOperations.order, { parameters, body: { itemIds } });
  };
  return (
    <Section
      title={text.agenda}
      aside={
        shown.mayWrite && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {text.addItem}
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <EmptyState title={text.empty}>{shown.mayWrite ? text.emptyDetail : ''}</EmptyState>
      ) : (
        <ol className={styles.items}>
          {items.map((item, index) => (
            <AgendaItemRow
              key={item.id}
              shown={shown}
              item={item}
              number={index + 1}
              onUp={index === 0 ? undefined : () => moveUp(index)}
              onOpen={(act) => setOpened({ item, act })}
            />
          ))}
        </ol>
      )}
      {isAdding && <ItemDialog shown={shown} item={undefined} onClose={() => setAdding(false)} />}
      {opened?.act === 'edit' && <ItemDialog shown={shown} item={opened.item} onClose={close} />}
      {opened?.act === 'cover-note' && (
        <CoverNoteDialog meetingId={shown.meeting.id} item={opened.item} onClose={close} />
      )}
      {opened?.act === 'minute' && (
        <MinuteDialog meetingId={shown.meeting.id} item={opened.item} onClose={close} />
      )}
      {(opened?.act === 'decision' || opened?.act === 'action') && (
        <RecordDialog meetingId={shown.meeting.id} item={opened.item} type={opened.act} onClose={close} />
      )}
    </Section>
  );
}
