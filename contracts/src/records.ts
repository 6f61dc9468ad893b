/** What all records share: history, comments, files, added fields, views, proposals, jobs and live hints. */
export * from './shared/annotations.ts';
export * from './shared/custom-fields.ts';
export * from './shared/events.ts';
export * from './shared/job-failures.ts';
export * from './shared/jobs.ts';
export * from './shared/links.ts';
export * from './shared/live.ts';
export * from './shared/my-work.ts';
export * from './shared/notifications.ts';
export * from './shared/proposal-routes.ts';
export * from './shared/proposals.ts';
export * from './shared/readers.ts';
export * from './shared/record-types.ts';
export * from './shared/search.ts';
export * from './shared/tags.ts';
export * from './shared/trash.ts';
export * from './shared/views.ts';
