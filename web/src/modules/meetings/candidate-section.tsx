import {
  type AgendaItem,
  agendaOperations,
  type Candidate,
  type MeetingShown,
  type Origin,
} from '@regie/contracts/meetings';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { Button, type Column, Link, Section, Table, useFormat } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';
import styles from './meetings.module.css';
import { addressOfOrigin } from './origin-address.ts';

/** What was found waiting, for the secretary to take in or leave out. */
export function CandidateSection({ shown }: { shown: MeetingShown }) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const { candidates, meeting } = shown;
  const leftOut = shown.items.filter(({ isLeftOut }) => isLeftOut);
  const place = (origins: readonly Origin[], isLeftOut: boolean) =>
    void write(
      agendaOperations.placeCandidates,
      { parameters: { id: meeting.id }, body: { origins: [...origins], isLeftOut } },
      { said: isLeftOut ? text.leftOutDone : text.placed(origins.length) },
    );
  return (
    <>
      <Section
        title={text.waiting}
        note={text.waitingNote}
        aside={
          candidates.length > 1 && (
            <Button
              onClick={() =>
                place(
                  candidates.map(({ origin }) => origin),
                  false,
                )
              }
            >
              {text.takeAll(candidates.length)}
            </Button>
          )
        }
      >
        {candidates.length === 0 ? (
          <p>{text.nothingWaits}</p>
        ) : (
          <CandidateTable rows={candidates} onPlace={place} />
        )}
      </Section>
      {leftOut.length > 0 && <LeftOut meetingId={meeting.id} rows={leftOut} />}
    </>
  );
}

function CandidateTable({
  rows,
  onPlace,
}: {
  rows: readonly Candidate[];
  onPlace: (origins: readonly Origin[], isLeftOut: boolean) => void;
}) {
  const text = useText(agendaTexts);
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<Candidate>[] = [
    {
      name: 'what',
      label: text.what,
      isHead: true,
      cell: ({ origin, key, title }) => {
        const address = addressOfOrigin(origin, key);
        return (
          <>
            {address !== undefined && <Link to={address}>{key ?? text.origins[origin.kind]}</Link>} {title}
          </>
        );
      },
    },
    { name: 'origin', label: text.origin, cell: ({ origin }) => text.origins[origin.kind] },
    { name: 'about', label: text.about, isMinor: true, cell: ({ scopeTitle }) => scopeTitle },
    { name: 'kind', label: text.kind, isMinor: true, cell: ({ kind }) => option('agenda-item-kind', kind) },
    {
      name: 'due',
      label: text.due,
      isFigure: true,
      cell: ({ dueOn }) => (dueOn === null ? '—' : format.day(dueOn)),
    },
    {
      name: 'buttons',
      label: text.takeIn,
      isLabelHidden: true,
      cell: ({ origin, title }) => (
        <div className={styles.buttons}>
          <Button aria-label={`${text.takeIn}: ${title}`} onClick={() => onPlace([origin], false)}>
            {text.takeIn}
          </Button>
          <Button
            kind="quiet"
            aria-label={`${text.leaveOut}: ${title}`}
            onClick={() => onPlace([origin], true)}
          >
            {text.leaveOut}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <Table
      label={text.waiting}
      columns={columns}
      rows={rows}
      keyOf={({ origin }) => `${origin.kind} ${origin.id}`}
    />
  );
}

function LeftOut({ meetingId, rows }: { meetingId: string; rows: readonly AgendaItem[] }) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const takeIn = ({ id, version }: AgendaItem) =>
    void write(
      agendaOperations.changeItem,
      { parameters: { id: meetingId, itemId: id }, version, body: { isLeftOut: false } },
      { said: text.added },
    );
  const columns: readonly Column<AgendaItem>[] = [
    { name: 'what', label: text.what, isHead: true, cell: ({ title }) => title },
    { name: 'about', label: text.about, cell: ({ scopeTitle }) => scopeTitle },
    {
      name: 'buttons',
      label: text.takeIn,
      isLabelHidden: true,
      cell: (item) => (
        <div className={styles.buttons}>
          <Button aria-label={`${text.takeIn}: ${item.title}`} onClick={() => takeIn(item)}>
            {text.takeIn}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <Section title={text.leftOut}>
      <Table label={text.leftOut} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </Section>
  );
}
