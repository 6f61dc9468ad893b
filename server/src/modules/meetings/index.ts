import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { closeMeeting } from './close-meeting.ts';
import { makeBundle } from './make-bundle.ts';
import { meetingYearSource } from './meeting-year-store.ts';
import { placeCandidates } from './place-candidates.ts';
import { cancelMeeting, moveMeeting, planMeetings, proposeMeetingDates } from './plan-meetings.ts';
import { listAllMeetings, showMeeting } from './show-meetings.ts';
import { addAgendaItem, changeAgendaItem, orderAgenda } from './write-agenda.ts';
import { minuteItem, recordAction, recordDecision } from './write-minutes.ts';
import { addPaper, downloadPaper, removePaper, writeCoverNote } from './write-papers.ts';
import { changeSeries, startSeries } from './write-series.ts';

export { proposeDates } from './domain/meeting-dates.ts';
export { bundleJob, bundleTask } from './make-bundle.ts';

export const meetings: Module = {
  name: 'meetings',
  kinds: [],
  yearSources: [meetingYearSource],
  verbs: asVerbs(
    startSeries,
    changeSeries,
    planMeetings,
    moveMeeting,
    cancelMeeting,
    addAgendaItem,
    placeCandidates,
    changeAgendaItem,
    orderAgenda,
    writeCoverNote,
    addPaper,
    removePaper,
    makeBundle,
    minuteItem,
    recordDecision,
    recordAction,
    closeMeeting,
  ),
  answers: asAnswers(listAllMeetings, showMeeting, proposeMeetingDates, downloadPaper),
};
