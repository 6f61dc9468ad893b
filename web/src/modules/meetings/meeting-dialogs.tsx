import { type Meeting, minutesOperations, seriesOperations } from '@regie/contracts/meetings';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { DayField, FormDialog, LongTextField, TextField } from '../../ui/index.ts';
import { agendaTexts } from './agenda-texts.ts';

interface OfMeeting {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

export function MoveMeeting({ meeting, onClose }: OfMeeting) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const [heldOn, setHeldOn] = useState<string | null>(meeting.heldOn);
  const [startsAt, setStartsAt] = useState(meeting.startsAt);
  const [location, setLocation] = useState(meeting.location);
  const [reason, setReason] = useState('');
  const move = async () => {
    if (heldOn === null) return 'open' as const;
    const { id, version } = meeting;
    const body = { heldOn, startsAt, location, reason };
    const request = { parameters: { id }, version, body };
    return await write(seriesOperations.move, request, { said: text.moved, showsProblem: true });
  };
  return (
    <FormDialog
      title={text.moveTitle}
      submitLabel={text.move}
      reason={reason.trim() === '' || heldOn === null ? text.reasonFirst : undefined}
      onSubmit={move}
      onClose={onClose}
    >
      {(at) => (
        <>
          <DayField
            label={text.newDay}
            value={heldOn}
            onChange={setHeldOn}
            error={at('body.heldOn')}
            isRequired
          />
          <TextField
            label={text.startsAt}
            value={startsAt}
            onChange={setStartsAt}
            longest={5}
            error={at('body.startsAt')}
            isRequired
          />
          <TextField label={text.location} value={location} onChange={setLocation} longest={300} />
          <LongTextField label={text.reason} value={reason} onChange={setReason} longest={500} isRequired />
        </>
      )}
    </FormDialog>
  );
}

export function CancelMeeting({ meeting, onClose }: OfMeeting) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const [reason, setReason] = useState('');
  const { id, version } = meeting;
  return (
    <FormDialog
      title={text.cancel}
      submitLabel={text.cancel}
      reason={reason.trim() === '' ? text.reasonFirst : undefined}
      onSubmit={async () =>
        await write(
          seriesOperations.cancel,
          { parameters: { id }, version, body: { reason } },
          { said: text.cancelled, showsProblem: true },
        )
      }
      onClose={onClose}
    >
      <LongTextField label={text.reason} value={reason} onChange={setReason} longest={500} isRequired />
    </FormDialog>
  );
}

export function CloseMeeting({ meeting, onClose }: OfMeeting) {
  const text = useText(agendaTexts);
  const write = useWrite();
  const { id, version } = meeting;
  return (
    <FormDialog
      title={text.closeMeeting}
      submitLabel={text.closeMeeting}
      onSubmit={async () =>
        await write(
          minutesOperations.close,
          { parameters: { id }, version },
          { said: text.closed, showsProblem: true },
        )
      }
      onClose={onClose}
    >
      <p>{text.closeLead}</p>
    </FormDialog>
  );
}
