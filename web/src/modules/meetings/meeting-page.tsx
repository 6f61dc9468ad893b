import { agendaOperations, type MeetingShown } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  Menu,
  PageHeader,
  Section,
  SkeletonRows,
  Status,
  Tag,
  useFormat,
  useParameter,
} from '../../ui/index.ts';
import { RecordProblem } from '../records/index.ts';
import { AgendaSection } from './agenda-section.tsx';
import { agendaTexts } from './agenda-texts.ts';
import { BundleDialog } from './bundle-dialog.tsx';
import { CandidateSection } from './candidate-section.tsx';
import { CancelMeeting, CloseMeeting, MoveMeeting } from './meeting-dialogs.tsx';
import { stateColours } from './meeting-table.tsx';
import { RecordedTable } from './recorded-table.tsx';

type Opened = 'bundle' | 'move' | 'cancel' | 'close';

/** A meeting: its agenda with papers, what waits for a place on it, and what came of it. */
export function MeetingPage() {
  const id = useParameter('id');
  const { value, problem, isLoading, refresh } = useRead(agendaOperations.show, { parameters: { id } });
  if (problem !== undefined) return <RecordProblem problem={problem} onRetry={refresh} />;
  if (isLoading || value === undefined) return <SkeletonRows count={6} />;
  return (
    <>
      <Header shown={value} />
      <AgendaSection shown={value} />
      {value.mayWrite && <CandidateSection shown={value} />}
      <Recorded shown={value} />
    </>
  );
}

function Header({ shown }: { shown: MeetingShown }) {
  const text = useText(agendaTexts);
  const option = useOption();
  const format = useFormat();
  const [opened, setOpened] = useState<Opened>();
  const { meeting, series, mayWrite, names } = shown;
  const close = () => setOpened(undefined);
  const facts = [
    meeting.state === 'planned' ? text.papersDue(format.longDay(meeting.papersDueOn)) : undefined,
    meeting.state === 'cancelled' ? text.cancelledBecause(meeting.reason ?? '') : undefined,
    meeting.state !== 'cancelled' && meeting.movedFrom !== null
      ? text.movedFrom(format.day(meeting.movedFrom), meeting.reason ?? '')
      : undefined,
  ].filter((fact) => fact !== undefined);
  const people = [...new Set([series.chairId, series.secretaryId, ...series.memberIds])];
  return (
    <>
      <PageHeader
        title={`${meeting.seriesTitle}, ${format.longDay(meeting.heldOn)}`}
        tags={
          <>
            <Tag>{option('series-kind', series.kind)}</Tag>
            <Status colour={stateColours[meeting.state]}>{option('meeting-state', meeting.state)}</Status>
          </>
        }
        lede={
          <>
            {text.lede(meeting.startsAt, meeting.scopeTitle, meeting.location)} {facts.join('. ')}
            {facts.length > 0 && '.'} {text.members}: {format.list(people.map((one) => names[one] ?? '…'))}.
          </>
        }
        actions={
          <>
            {meeting.items > 0 && (
              <Button icon="download" onClick={() => setOpened('bundle')}>
                {text.bundle}
              </Button>
            )}
            {mayWrite && (
              <>
                <Button onClick={() => setOpened('close')}>{text.closeMeeting}</Button>
                <Menu
                  target={
                    <Button kind="quiet" icon="more">
                      {text.more}
                    </Button>
                  }
                  groups={[
                    {
                      items: [
                        { label: text.move, onChoose: () => setOpened('move') },
                        { label: text.cancel, onChoose: () => setOpened('cancel'), isDanger: true },
                      ],
                    },
                  ]}
                />
              </>
            )}
          </>
        }
      />
      {opened === 'bundle' && <BundleDialog meetingId={meeting.id} onClose={close} />}
      {opened === 'move' && <MoveMeeting meeting={meeting} onClose={close} />}
      {opened === 'cancel' && <CancelMeeting meeting={meeting} onClose={close} />}
      {opened === 'close' && <CloseMeeting meeting={meeting} onClose={close} />}
    </>
  );
}

function Recorded({ shown }: { shown: MeetingShown }) {
  const text = useText(agendaTexts);
  const rows = shown.items.flatMap(({ recorded }) => recorded);
  return (
    <Section title={text.recorded}>
      {rows.length === 0 ? <p>{text.noneRecorded}</p> : <RecordedTable rows={rows} names={shown.names} />}
    </Section>
  );
}
