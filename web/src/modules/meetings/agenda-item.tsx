import { type AgendaItem, agendaOperations, type MeetingShown } from '@regie/contracts/meetings';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { Button, IconButton, Link, Menu, Status, Tag, useFormat } from '../../ui/index.ts';
import type { ItemAct } from './agenda-section.tsx';
import { agendaTexts } from './agenda-texts.ts';
import styles from './meetings.module.css';
import { addressOfOrigin } from './origin-address.ts';
import { AddPaper, PaperList } from './papers.tsx';

interface ItemProps {
  readonly shown: MeetingShown;
  readonly item: AgendaItem;
  readonly number: number;
  readonly onUp: (() => void) | undefined;
  readonly onOpen: (act: ItemAct) => void;
}

/** One item of the agenda: what is asked, by whom, with which papers, and what came of it. */
export function AgendaItemRow(props: ItemProps) {
  const { shown, item, number } = props;
  const text = useText(agendaTexts);
  const option = useOption();
  const format = useFormat();
  const address = addressOfOrigin(item.origin, item.originKey);
  const from = item.origin === null ? undefined : text.origins[item.origin.kind];
  const isLacking = item.kind === 'decision' && item.papers.length === 0 && item.coverNote.asked === '';
  return (
    <li className={styles.item}>
      <span className={styles.time}>{item.startsAt}</span>
      <div className={styles.words}>
        <h3>
          {number}. {item.title}
        </h3>
        <p className={styles.soft}>
          <Tag>{option('agenda-item-kind', item.kind)}</Tag> {item.minutes} min · {item.scopeTitle}
          {item.presenterId !== null && ` · ${shown.names[item.presenterId] ?? '…'}`}
          {from !== undefined && (
            <>
              {' · '}
              {address === undefined ? from : <Link to={address}>{item.originKey ?? from}</Link>}
            </>
          )}
          {item.returnedFrom !== null && ` · ${text.returned(format.day(item.returnedFrom))}`}
        </p>
        {item.annotation !== '' && <p>{item.annotation}</p>}
        {item.coverNote.asked !== '' && (
          <p>
            <strong>{text.asked}:</strong> {item.coverNote.asked}
          </p>
        )}
        {isLacking && <Status colour="amber">{text.noPapers}</Status>}
        <PaperList meetingId={shown.meeting.id} item={item} />
        {item.notes !== '' && <p>{item.notes}</p>}
        {item.outcome !== null && (
          <Status colour={item.outcome === 'settled' ? 'green' : 'amber'}>
            {option('item-outcome', item.outcome)}
          </Status>
        )}
      </div>
      <ItemButtons {...props} />
    </li>
  );
}

function ItemButtons({ shown, item, onUp, onOpen }: ItemProps) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const parameters = { id: shown.meeting.id, itemId: item.id };
  const leaveOut = () =>
    void write(
      agendaOperations.changeItem,
      { parameters, version: item.version, body: { isLeftOut: true } },
      { said: text.leftOutDone },
    );
  return (
    <div className={styles.side}>
      {item.mayHandIn && (
        <>
          <Button kind="quiet" aria-label={text.coverNoteOf(item.title)} onClick={() => onOpen('cover-note')}>
            {text.coverNote}
          </Button>
          <AddPaper meetingId={shown.meeting.id} item={item} />
        </>
      )}
      {shown.mayWrite && (
        <>
          <Button kind="quiet" aria-label={text.minuteOf(item.title)} onClick={() => onOpen('minute')}>
            {text.minute}
          </Button>
          {onUp !== undefined && <IconButton icon="sort-up" label={text.up(item.title)} onClick={onUp} />}
          <Menu
            target={<IconButton icon="more" label={text.editItem(item.title)} />}
            groups={[
              {
                items: [
                  { label: text.addDecision, onChoose: () => onOpen('decision') },
                  { label: text.addAction, onChoose: () => onOpen('action') },
                ],
              },
              {
                items: [
                  { label: text.edit, onChoose: () => onOpen('edit') },
                  { label: text.leaveOut, onChoose: leaveOut },
                ],
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
