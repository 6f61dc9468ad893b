import { asAnswers, asVerbs, type Module } from '../../platform/operations/module.ts';
import { askRequest, withdrawRequest } from './ask.ts';
import { draftFromRequest } from './draft-guideline.ts';
import { requestDue, requestKind } from './request-store.ts';
import { requestVerbs } from './request-verbs.ts';
import { addService, changeService } from './services.ts';
import { showDesk } from './show-desk.ts';

/** The desk of the PMO: what it offers, what is asked of it, and what it answers. */
export const desk: Module = {
  name: 'desk',
  kinds: [requestKind],
  dues: [requestDue],
  verbs: asVerbs(
    requestVerbs.create,
    requestVerbs.update,
    requestVerbs.change,
    askRequest,
    withdrawRequest,
    draftFromRequest,
    addService,
    changeService,
  ),
  answers: asAnswers(requestVerbs.list, requestVerbs.get, showDesk),
};
