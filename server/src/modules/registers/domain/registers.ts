import { issueCourse, issueFields } from '@regie/contracts/registers';
import type { RegisterRule } from './register-rules.ts';

export const issueRule: RegisterRule<typeof issueFields> = {
  fields: issueFields,
  course: issueCourse,
  fresh: { kind: 'problem', state: 'open', escalationLevel: 'project' },
  begins: 'raisedOn',
  needs: { resolved: ['resolution'], closed: ['resolution'] },
};
