import {
  actionCourse,
  actionFields,
  assumptionCourse,
  assumptionFields,
  blockerCourse,
  blockerFields,
  decisionCourse,
  decisionFields,
  goalCourse,
  goalFields,
  issueCourse,
  issueFields,
  lessonCourse,
  lessonFields,
} from '@regie/contracts/registers';
import type { RegisterRule } from './register-rules.ts';

export const issueRule: RegisterRule<typeof issueFields> = {
  fields: issueFields,
  course: issueCourse,
  fresh: { kind: 'problem', state: 'open', escalationLevel: 'project' },
  begins: 'raisedOn',
  needs: { resolved: ['resolution'], closed: ['resolution'] },
};

export const actionRule: RegisterRule<typeof actionFields> = {
  fields: actionFields,
  course: actionCourse,
  fresh: { state: 'open' },
  begins: 'raisedOn',
  needs: { waiting: ['waitsFor'] },
};

export const decisionRule: RegisterRule<typeof decisionFields> = {
  fields: decisionFields,
  course: decisionCourse,
  fresh: { state: 'asked' },
  begins: 'raisedOn',
  needs: { taken: ['ruling', 'ownerId'] },
};

export const assumptionRule: RegisterRule<typeof assumptionFields> = {
  fields: assumptionFields,
  course: assumptionCourse,
  fresh: { state: 'unverified' },
  begins: 'raisedOn',
  needs: { confirmed: ['verification'], refuted: ['verification'] },
};

export const lessonRule: RegisterRule<typeof lessonFields> = {
  fields: lessonFields,
  course: lessonCourse,
  fresh: { kind: 'improve', state: 'noted', isShared: false },
  begins: 'raisedOn',
  needs: { endorsed: ['recommendation'], applied: ['recommendation'] },
};

export const blockerRule: RegisterRule<typeof blockerFields> = {
  fields: blockerFields,
  course: blockerCourse,
  fresh: { state: 'raised', escalationLevel: 'project' },
  begins: 'sinceOn',
  needs: {},
};

export const goalRule: RegisterRule<typeof goalFields> = {
  fields: goalFields,
  course: goalCourse,
  fresh: { state: 'draft' },
  begins: 'raisedOn',
  needs: {},
};
