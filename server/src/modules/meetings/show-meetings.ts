import { refuse } from '@regie/contracts';
import {
  agendaOperations,
  type Meeting,
  type MeetingSeries,
  seriesOperations,
} from '@regie/contracts/meetings';
import { holds, placesWith } from '../../platform/access/actor.ts';
import type { Answer } from '../../platform/operations/perform.ts';
import type { Reading } from '../../platform/operations/unit.ts';
import { readPeopleNames } from '../../platform/records/names.ts';
import { listItems } from './agenda-store.ts';
import { listCandidates } from './candidate-store.ts';
import { withTimes } from './domain/agenda.ts';
import { daysBefore } from './domain/meeting-dates.ts';
import { listMeetings, listSeries, type StoredMeeting, type StoredSeries } from './meeting-store.ts';

export function presentMeeting({ path: _path, paperDays, ...meeting }: StoredMeeting): Meeting {
  return { ...meeting, papersDueOn: daysBefore(meeting.heldOn, paperDays) };
}

function presentSeries(reading: Reading, { path, ...series }: StoredSeries): MeetingSeries {
  return { ...series, mayWrite: holds(reading.actor, 'meeting.write', path) };
}

const peopleOf = ({ chairId, secretaryId, memberIds }: StoredSeries) => [chairId, secretaryId, ...memberIds];

export const listAllMeetings: Answer<typeof seriesOperations.list> = {
  operation: seriesOperations.list,
  answer: async (reading) => {
    const [meetings, series] = await Promise.all([listMeetings(reading), listSeries(reading)]);
    return {
      rows: meetings.map(presentMeeting),
      series: series.map((one) => presentSeries(reading, one)),
      names: await readPeopleNames(reading, series.flatMap(peopleOf)),
      mayStart: placesWith(reading.actor, 'meeting.write').length > 0,
    };
  },
};

export const showMeeting: Answer<typeof agendaOperations.show> = {
  operation: agendaOperations.show,
  answer: async (reading, { parameters }) => {
    const [meeting] = await listMeetings(reading, parameters.id);
    const [series] = meeting === undefined ? [] : await listSeries(reading, meeting.seriesId);
    if (meeting === undefined || series === undefined) return refuse('request/not-found');
    const mayWrite = holds(reading.actor, 'meeting.write', series.path);
    const isPlanned = meeting.state === 'planned';
    const [items, candidates] = await Promise.all([
      listItems(reading, meeting.id),
      mayWrite && isPlanned ? listCandidates(reading, meeting, series.scopeId) : [],
    ]);
    const people = items.flatMap(({ presenterId, papers, recorded }) => [
      presenterId,
      ...papers.map(({ addedById }) => addedById),
      ...recorded.map(({ ownerId }) => ownerId),
    ]);
    return {
      meeting: presentMeeting(meeting),
      series: presentSeries(reading, series),
      items: withTimes(items, meeting.startsAt).map(({ path, ...item }) => ({
        ...item,
        mayHandIn: isPlanned && holds(reading.actor, 'register.write', path),
      })),
      candidates: candidates.map(({ scopeId: _scopeId, ...candidate }) => candidate),
      names: await readPeopleNames(reading, [...peopleOf(series), ...people]),
      mayWrite: mayWrite && isPlanned,
    };
  },
};
