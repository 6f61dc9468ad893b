import { listReadersAnswer } from './access/list-readers.ts';
import { editCommentVerb, listCommentsAnswer, writeCommentVerb } from './comments/comments.ts';
import { listEventsAnswer } from './events/list-events.ts';
import { undoEventVerb } from './events/undo-event.ts';
import { attachmentAnswers, attachmentVerbs } from './files/attachments.ts';
import { jobAnswers, jobVerbs } from './jobs/job-operations.ts';
import { linkAnswers, linkVerbs } from './links/links.ts';
import { notificationAnswers, notificationVerbs } from './notifications/notification-verbs.ts';
import { watchAnswers, watchVerbs } from './notifications/watching.ts';
import { asAnswers, asVerbs, type Module } from './operations/module.ts';
import type { House } from './operations/perform.ts';
import { proposalAnswers, proposalVerbs } from './proposals/proposals.ts';
import { addField, changeField, listAddedFields } from './records/added-fields.ts';
import { archiveVerbs } from './records/archive-record.ts';
import type { Kinds } from './records/kinds.ts';
import { findInSearch } from './search/find-in-search.ts';
import { openShareAnswer } from './shares/open-share.ts';
import { shareAnswers, shareVerbs } from './shares/shares.ts';
import { tagAnswers, tagVerbs } from './tags/tags.ts';
import { templateAnswers, templateVerbs } from './templates/templates.ts';
import { trashAnswers, trashVerbs } from './trash/trash-verbs.ts';
import { changeView, listViews, removeView, saveView } from './views/saved-views.ts';
import { webhookAnswers, webhookVerbs } from './webhooks/webhook-verbs.ts';
import { listWorkAnswer } from './work/list-work.ts';

/** The operations that all records share. */
export function platformModule(house: House, kinds: Kinds, domain: readonly Module[]): Module {
  return {
    name: 'platform',
    kinds: [],
    verbs: asVerbs(
      undoEventVerb(
        kinds,
        domain.flatMap(({ invariants = [] }) => invariants),
        domain.flatMap(({ undoHooks = [] }) => undoHooks),
      ),
      ...archiveVerbs(kinds),
      ...shareVerbs(kinds),
      ...tagVerbs(kinds),
      ...templateVerbs(kinds),
      ...trashVerbs(kinds),
      writeCommentVerb(kinds),
      editCommentVerb(kinds),
      ...attachmentVerbs(kinds),
      ...linkVerbs(kinds),
      addField,
      changeField,
      saveView,
      changeView,
      removeView,
      ...proposalVerbs(
        house,
        kinds,
        domain.flatMap(({ verbs }) => verbs),
      ),
      ...jobVerbs,
      ...webhookVerbs,
      ...notificationVerbs,
      ...watchVerbs(kinds),
    ),
    answers: asAnswers(
      listEventsAnswer(
        kinds,
        domain.flatMap(({ rowNamings = [] }) => rowNamings),
      ),
      listCommentsAnswer(kinds),
      listReadersAnswer(kinds),
      ...attachmentAnswers(kinds),
      ...linkAnswers(kinds),
      listWorkAnswer(kinds),
      ...shareAnswers(kinds),
      openShareAnswer(kinds),
      ...tagAnswers(kinds),
      ...templateAnswers,
      ...trashAnswers(kinds),
      findInSearch(kinds),
      listAddedFields,
      listViews,
      ...proposalAnswers(house),
      ...jobAnswers,
      ...webhookAnswers,
      ...notificationAnswers(kinds),
      ...watchAnswers(kinds),
    ),
  };
}
