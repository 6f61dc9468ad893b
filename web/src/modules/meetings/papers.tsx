import { type AgendaItem, agendaOperations } from '@regie/contracts/meetings';
import { largestAttachmentBytes } from '@regie/contracts/records';
import { useRef, useState } from 'react';
import { addressOf, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Icon, IconButton, useFormat, useToasts } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';
import styles from './meetings.module.css';

interface OfItem {
  readonly meetingId: string;
  readonly item: AgendaItem;
}

/** The papers of an item; downloaded only, as what others sent is never opened in the page. */
export function PaperList({ meetingId, item }: OfItem) {
  const text = useText(agendaTexts);
  const format = useFormat();
  const write = useWrite();
  if (item.papers.length === 0) return null;
  return (
    <ul className={styles.papers}>
      {item.papers.map(({ id, name, sizeBytes, isLate }) => {
        const parameters = { id: meetingId, itemId: item.id, paperId: id };
        return (
          <li key={id}>
            <Icon name="paperclip" />
            <a href={addressOf(agendaOperations.downloadPaper, { parameters })} download={name}>
              {name}
            </a>
            <span className={styles.soft}>
              {format.bytes(sizeBytes)}
              {isLate && ` · ${text.late}`}
            </span>
            {item.mayHandIn && (
              <IconButton
                icon="close"
                label={text.removePaper(name)}
                onClick={() =>
                  void write(agendaOperations.removePaper, { parameters }, { said: text.removed })
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function AddPaper({ meetingId, item }: OfItem) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const { say } = useToasts();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const parameters = { id: meetingId, itemId: item.id };
  const send = async (files: readonly File[]) => {
    setBusy(true);
    for (const file of files) {
      if (file.size > largestAttachmentBytes) {
        say({ text: text.tooLarge(file.name), isProblem: true });
        continue;
      }
      const query = { name: file.name.slice(0, 200) };
      await write(agendaOperations.addPaper, { parameters, query, file }, { said: text.handedIn });
    }
    setBusy(false);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text.paperFor(item.title)}
        onChange={(event) => {
          void send([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        kind="quiet"
        icon="upload"
        isBusy={isBusy}
        aria-label={text.paperFor(item.title)}
        onClick={() => input.current?.click()}
      >
        {text.addPaper}
      </Button>
    </>
  );
}
