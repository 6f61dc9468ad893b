/** Meetings in series: their dates, agendas, papers and minutes. */
export * from './meetings/agenda.ts';
export * from './meetings/meeting-refusals.ts';
export * from './meetings/minutes.ts';
export * from './meetings/series.ts';
