import type { Role } from '@regie/contracts';
import type { PlaceName } from '../testing.ts';
import type { RegisterSubject } from './register-rows.ts';

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
      /** It counts where one works: without a role it is as if it were another's. */
      readonly needsRole?: true;
      /** Whose it is must still hold one of these roles there: otherwise it is as if it were another's. */
      readonly still?: { readonly may: readonly Role[]; readonly at: readonly PlaceName[] };
      readonly isGuess?: true;
    }
  /** Answers everybody alike, signed in or not. A wrong guess is counted, so that refusing it leaves a trace. */
  | { readonly kind: 'open'; readonly status: number; readonly isGuess?: true };

export const wholeHouse: readonly Role[] = ['administrator', 'pmo-manager'];
export const portfolioWriters: readonly Role[] = ['pmo-manager', 'pmo-officer', 'portfolio-manager'];
export const projectMakers: readonly Role[] = [...portfolioWriters, 'programme-manager'];
export const projectWriters: readonly Role[] = [...projectMakers, 'project-manager'];
export const riskWriters: readonly Role[] = [...projectWriters, 'team-member'];
export const talkers: readonly Role[] = [...riskWriters, 'sponsor'];
export const advised: readonly Role[] = [...projectMakers, 'sponsor', 'auditor'];
export const insiders: readonly Role[] = [...talkers, 'auditor'];
export const readers: readonly Role[] = [...insiders, 'stakeholder'];
export const deleters: readonly Role[] = ['pmo-manager', 'portfolio-manager', 'project-manager'];
export const calendarWriters: readonly Role[] = ['pmo-manager', 'pmo-officer'];
export const deciders: readonly Role[] = ['pmo-manager', 'portfolio-manager', 'sponsor'];

export const record = (on: Subject, may: readonly Role[], sees: readonly Role[]): Expected => ({
  kind: 'record',
  on,
  may,
  sees,
});
/** A change, which what is put away does not undergo. */
export const change = (on: Subject, may: readonly Role[], sees: readonly Role[]): Expected => ({
  kind: 'record',
  on,
  may,
  sees,
  isKept: true,
});
export const list = (
  on: Subject,
  sees: readonly Role[],
  keeps: readonly ('archived' | 'deleted')[] = ['archived'],
): Expected => ({ kind: 'list', on, sees, keeps });
/** What counts for whoever has a role somewhere. */
export const whereOneWorks: Expected = { kind: 'self', status: 200, ofOthers: 404, needsRole: true };
export const own = (ofOthers?: number, status = 200): Expected => ({
  kind: 'self',
  status,
  ...(ofOthers === undefined ? {} : { ofOthers }),
});
