import type { Role } from '@regie/contracts';
import { expectRegisters, type RegisterSubject } from './register-rows.ts';

/** Kinds of thing that an operation can be about. */
export type Subject = 'portfolio' | 'programme' | 'project' | 'risk' | RegisterSubject;

/**
 * What is expected of one operation, written by hand from the table of roles and read as a sentence: who holds a role of
 * `may` over the thing is allowed, who only holds one of `sees` is told that they may not (403), for anybody else the
 * thing does not exist (404).
 */
export type Expected =
  | {
      readonly kind: 'record';
      readonly on: Subject;
      readonly may: readonly Role[];
      readonly sees: readonly Role[];
      /** The place above the thing decides, not the thing itself. */
      readonly isAbove?: true;
      /** What is put away does not change: who may is told so (409). */
      readonly isKept?: true;
      /** What is put away is not found. */
      readonly isLeftOut?: true;
    }
  /** Everybody gets an answer; the thing is in it for the roles of `sees` over it. */
  | {
      readonly kind: 'list';
      readonly on: Subject;
      readonly sees: readonly Role[];
      /** In which states the thing is still in the answer. */
      readonly keeps: readonly ('archived' | 'deleted')[];
      /** The place above the thing decides: something of the thing is listed that needs sight of its neighbours too. */
      readonly isAbove?: true;
    }
  /** About the organisation: the role must be held there. Of an id that nothing has, `ofUnknown` tells the others. */
  | {
      readonly kind: 'organisation';
      readonly may: readonly Role[];
      readonly ofUnknown?: 403 | 404;
      /** For who holds none of these roles anywhere it does not exist (404). */
      readonly sees?: readonly Role[];
    }
  /** About nothing in particular: the role must be held somewhere. For the others it is refused, or does not exist. */
  | { readonly kind: 'somewhere'; readonly may: readonly Role[]; readonly isHidden?: true }
  /** About what is one's own. Of what is another's, and of nothing: `ofOthers`, absent where there is no such thing. */
  | {
      readonly kind: 'self';
      readonly status: number;
      readonly ofOthers?: number;
      readonly isGuess?: true;
    }
  /** Answers everybody alike, signed in or not. A wrong guess is counted, so that refusing it leaves a trace. */
  | { readonly kind: 'open'; readonly status: number; readonly isGuess?: true };

const wholeHouse: readonly Role[] = ['administrator', 'pmo-manager'];
const portfolioWriters: readonly Role[] = ['pmo-manager', 'pmo-officer', 'portfolio-manager'];
const projectMakers: readonly Role[] = [...portfolioWriters, 'programme-manager'];
const projectWriters: readonly Role[] = [...projectMakers, 'project-manager'];
const riskWriters: readonly Role[] = [...projectWriters, 'team-member'];
const talkers: readonly Role[] = [...riskWriters, 'sponsor'];
const insiders: readonly Role[] = [...talkers, 'auditor'];
const readers: readonly Role[] = [...insiders, 'stakeholder'];
const deleters: readonly Role[] = ['pmo-manager', 'portfolio-manager', 'project-manager'];
const calendarWriters: readonly Role[] = ['pmo-manager', 'pmo-officer'];
const deciders: readonly Role[] = ['pmo-manager', 'portfolio-manager', 'sponsor'];

const record = (on: Subject, may: readonly Role[], sees: readonly Role[]): Expected => ({
  kind: 'record',
  on,
  may,
  sees,
});
/** A change, which what is put away does not undergo. */
const change = (on: Subject, may: readonly Role[], sees: readonly Role[]): Expected => ({
  kind: 'record',
  on,
  may,
  sees,
  isKept: true,
});
const list = (
  on: Subject,
  sees: readonly Role[],
  keeps: readonly ('archived' | 'deleted')[] = ['archived'],
): Expected => ({ kind: 'list', on, sees, keeps });
const own = (ofOthers?: number, status = 200): Expected => ({
  kind: 'self',
  status,
  ...(ofOthers === undefined ? {} : { ofOthers }),
});

const ofCalendar: Expected = { kind: 'organisation', may: calendarWriters, sees: readers, ofUnknown: 404 };

/** By operation, or `operation on subject` where one operation is about several. A row that is missing fails the run. */
export const expectations: Readonly<Record<string, Expected>> = {
  'setup.status': { kind: 'open', status: 200 },
  'setup.complete': { kind: 'open', status: 404 },
  'sessions.sign-in': { kind: 'open', status: 200 },
  'accounts.activate': { kind: 'open', status: 404, isGuess: true },
  'accounts.ask-reset': { kind: 'open', status: 200 },
  'tokens.list': own(),
  'tokens.make': own(),
  'tokens.revoke': own(404),
  'authenticator.status': own(),
  'authenticator.begin': own(),
  'authenticator.confirm': { kind: 'self', status: 422, isGuess: true },
  'authenticator.remove': own(),
  'people.remove-authenticator': { kind: 'organisation', may: wholeHouse, ofUnknown: 404 },

  'organisation.update': { kind: 'organisation', may: wholeHouse },
  'people.add': { kind: 'organisation', may: wholeHouse },
  'people.update': { kind: 'organisation', may: wholeHouse, ofUnknown: 404 },
  'people.renew-link': { kind: 'organisation', may: wholeHouse, ofUnknown: 404 },
  'roles.grant': { kind: 'organisation', may: wholeHouse, ofUnknown: 403 },
  'roles.revoke': { kind: 'organisation', may: wholeHouse, ofUnknown: 403 },
  'risks.set-matrix': { kind: 'organisation', may: wholeHouse },
  'fields.add': { kind: 'organisation', may: wholeHouse },
  'webhooks.list': { kind: 'organisation', may: wholeHouse },
  'webhooks.add': { kind: 'organisation', may: wholeHouse },
  'webhooks.change': { kind: 'organisation', may: wholeHouse, ofUnknown: 403 },
  'webhooks.remove': { kind: 'organisation', may: wholeHouse, ofUnknown: 403 },
  'webhooks.list-messages': { kind: 'organisation', may: wholeHouse },
  'webhooks.replay': { kind: 'organisation', may: wholeHouse, ofUnknown: 403 },
  'fields.change': { kind: 'organisation', may: wholeHouse, ofUnknown: 404 },

  'example.status': own(),
  'sessions.list': own(),
  'sessions.sign-out': own(),
  'sessions.revoke': own(404),
  'me.get': own(),
  'me.update': own(),
  'me.change-password': own(),
  'people.list': own(),
  'fields.list': own(),
  'views.list': own(),
  'views.save': own(),
  'views.change': own(404),
  'views.remove': own(404),
  'exports.make': own(),
  'jobs.list': own(),
  'jobs.get': own(404),
  'jobs.cancel': own(404),
  // No worker runs, so one's own job has no file yet either.
  'jobs.download': own(404, 404),
  'notifications.list': own(),
  'notifications.mark': own(),
  'notifications.snooze': own(404),
  'notifications.list-choices': own(),
  'notifications.choose': own(),
  'notifications.unsubscribe': { kind: 'open', status: 404 },
  'live.hints': own(),
  'imports.upload': { kind: 'somewhere', may: projectWriters },
  'imports.list': own(),
  'imports.get': own(404),
  'imports.discard': own(404),
  // One's own file, into a project that only some may see.
  'imports.show-effect': own(404, 404),
  // No worker runs, so no look back has found anything.
  'governance.show-replay': own(404, 404),

  'scopes.tree': list('project', readers),
  'scopes.move': {
    kind: 'record',
    on: 'project',
    may: portfolioWriters,
    sees: insiders,
    isAbove: true,
    isKept: true,
  },
  'portfolios.list': list('portfolio', insiders),
  'portfolios.get': record('portfolio', insiders, []),
  'portfolios.create': change('portfolio', portfolioWriters, insiders),
  'portfolios.update': change('portfolio', portfolioWriters, insiders),
  'portfolios.change': change('portfolio', portfolioWriters, insiders),
  'programmes.list': list('programme', insiders),
  'programmes.get': record('programme', insiders, []),
  'programmes.create': change('portfolio', portfolioWriters, insiders),
  'programmes.update': change('programme', portfolioWriters, insiders),
  'programmes.change': change('programme', portfolioWriters, insiders),
  'projects.list': list('project', readers),
  'projects.get': record('project', readers, []),
  'projects.create': change('programme', projectMakers, readers),
  'projects.update': change('project', projectWriters, readers),
  'projects.change': change('project', projectWriters, readers),
  'planning.read-plan': record('project', readers, []),
  'planning.read-changes': record('project', readers, []),
  'planning.read-activity': record('project', readers, []),
  'planning.explain': record('project', readers, []),
  'planning.export': record('project', readers, []),
  'planning.compare': record('project', readers, []),
  'planning.edit': change('project', projectWriters, readers),
  'planning.set-baseline': change('project', projectWriters, readers),
  'planning.rename-baseline': change('project', projectWriters, readers),
  'planning.remove-baseline': change('project', projectWriters, readers),
  'planning.show-timeline': list('project', readers, []),
  'planning.list-relations': { kind: 'list', on: 'project', sees: readers, keeps: [], isAbove: true },
  'planning.list-my-activities': own(),
  'work.list': own(),
  'lessons.find-shared': own(),
  // Of a relation with a project beside it, which one must see too.
  'planning.show-delay': {
    kind: 'record',
    on: 'project',
    may: readers,
    sees: [],
    isAbove: true,
    isLeftOut: true,
  },
  // Calendars of the organisation, and such as a plan brought with it.
  'calendars.list': list('project', readers),
  'calendars.show-year on organisation': { kind: 'somewhere', may: readers, isHidden: true },
  'calendars.show-year on project': record('project', readers, []),
  'calendars.show-effect on organisation': ofCalendar,
  'calendars.show-effect on project': record('project', calendarWriters, readers),
  'calendars.create': { kind: 'organisation', may: calendarWriters },
  'calendars.update on organisation': ofCalendar,
  'calendars.update on project': change('project', calendarWriters, readers),
  'calendars.remove on organisation': ofCalendar,
  'calendars.remove on project': change('project', calendarWriters, readers),
  'imports.start': change('project', projectWriters, readers),
  'risks.list': list('risk', insiders),
  'risks.get': record('risk', insiders, []),
  'risks.register': change('project', riskWriters, insiders),
  'risks.update': change('risk', riskWriters, insiders),
  'risks.change': change('risk', riskWriters, insiders),
  'risks.matrix': list('risk', insiders, []),
  'risks.list-responses': record('risk', insiders, []),
  'risks.plan-response': change('risk', riskWriters, insiders),
  'risks.change-response': change('risk', riskWriters, insiders),

  ...expectRegisters(talkers, insiders),
  'decisions.list-premises': record('decision', insiders, []),
  'decisions.add-premise': change('decision', talkers, insiders),
  'decisions.change-premise': change('decision', talkers, insiders),

  'offices.list': list('project', insiders),
  'offices.create': record('project', ['pmo-manager'], insiders),
  'offices.update': record('project', ['pmo-manager'], insiders),
  'offices.set-people': record('project', ['pmo-manager'], insiders),
  'offices.switch-model': record('project', ['pmo-manager'], insiders),
  'controls.list': record('project', insiders, []),
  'controls.set': record('project', ['pmo-manager'], insiders),
  'governance.preview': record('project', insiders, []),
  'governance.explain': record('project', readers, []),
  'governance.list-deviations': list('project', insiders),
  'governance.start-replay': record('project', ['pmo-manager'], insiders),
  'waivers.list': list('project', insiders),
  'waivers.ask': record('project', talkers, insiders),
  'waivers.decide': record('project', deciders, insiders),
  'mandates.list': list('project', insiders),
  'mandates.give': record('project', ['pmo-manager'], insiders),
  'mandates.end': record('project', ['pmo-manager'], insiders),
  'briefs.approve': change('project', deciders, readers),
  'briefs.withdraw': change('project', deciders, readers),

  'search.find on portfolio': list('portfolio', insiders, []),
  'search.find on project': list('project', readers, []),
  'search.find on risk': list('risk', insiders, []),
  'records.archive on project': record('project', deleters, readers),
  'records.archive on risk': record('risk', deleters, insiders),
  'records.archive-many on project': record('project', deleters, readers),
  'records.archive-many on risk': record('risk', deleters, insiders),
  'records.restore-many on project': record('project', deleters, readers),
  'records.restore-many on risk': record('risk', deleters, insiders),
  'records.contents on project': record('project', readers, []),
  'records.contents on risk': record('risk', insiders, []),
  'records.readers on project': record('project', insiders, readers),
  'records.readers on risk': record('risk', insiders, []),
  'records.delete on project': record('project', deleters, readers),
  'records.delete on risk': record('risk', deleters, insiders),
  'trash.list on project': list('project', deleters),
  'trash.list on risk': list('risk', deleters),
  'trash.restore on project': record('project', deleters, []),
  'trash.restore on risk': record('risk', deleters, []),
  'records.restore on project': record('project', deleters, readers),
  'records.restore on risk': record('risk', deleters, insiders),
  'comments.list on project': record('project', readers, []),
  'comments.list on risk': record('risk', insiders, []),
  'comments.list on portfolio': record('portfolio', insiders, []),
  'comments.write on project': record('project', talkers, readers),
  'comments.write on risk': record('risk', talkers, insiders),
  // Of the comments that are tried nobody wrote one: changing what another wrote is refused to all who see it.
  'comments.edit on project': record('project', [], readers),
  'comments.edit on risk': record('risk', [], insiders),
  'attachments.list on project': record('project', readers, []),
  'attachments.list on risk': record('risk', insiders, []),
  'attachments.add on project': change('project', talkers, readers),
  'attachments.add on risk': change('risk', talkers, insiders),
  'attachments.download on project': record('project', readers, []),
  'attachments.download on risk': record('risk', insiders, []),
  'attachments.remove on project': change('project', talkers, readers),
  'attachments.remove on risk': change('risk', talkers, insiders),

  'watching.read on project': record('project', readers, []),
  'watching.read on risk': record('risk', insiders, []),
  'watching.start on project': record('project', readers, []),
  'watching.start on risk': record('risk', insiders, []),
  'watching.stop on project': record('project', readers, []),
  'watching.stop on risk': record('risk', insiders, []),
  'links.list on project': record('project', readers, []),
  'links.list on risk': record('risk', insiders, []),
  'links.add on project': change('project', talkers, readers),
  'links.add on risk': change('risk', talkers, insiders),
  // linked with a risk: who may not see risks learns of no link
  'links.remove on project': change('project', talkers, insiders),
  'links.remove on risk': change('risk', talkers, insiders),

  'events.list on project': list('project', insiders, ['archived', 'deleted']),
  'events.list on risk': list('risk', insiders, ['archived', 'deleted']),
  'events.undo on project': change('project', projectWriters, readers),
  'events.undo on risk': change('risk', riskWriters, insiders),

  'proposals.list': list('project', deciders),
  'proposals.make on project': record('project', talkers, readers),
  'proposals.make on risk': record('risk', talkers, insiders),
  'proposals.approve': change('project', deciders, []),
  'proposals.reject': record('project', deciders, []),
  'proposals.withdraw': own(404),
};
