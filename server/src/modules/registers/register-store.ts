import type { FieldTable } from '@regie/contracts';
import {
  actionFields,
  assumptionFields,
  blockerFields,
  decisionFields,
  issueFields,
  lessonFields,
} from '@regie/contracts/registers';
import type { RecordKind } from '../../platform/records/record-kind.ts';

type Own<T extends FieldTable> = Pick<RecordKind<T>, 'type' | 'keyLetter' | 'fields' | 'createVerb'>;

/** What all registers have in common: where a row stands, who reads and writes it, and what its page offers. */
function registerKind<T extends FieldTable>(own: Own<T>): RecordKind<T> {
  return {
    ...own,
    table: own.type,
    read: 'register.read',
    create: 'register.write',
    write: 'register.write',
    parents: ['portfolio', 'programme', 'project'],
    computed: { projectTitle: '(select p.title from record p where p.id = r.scope_id)' },
    can: {
      [`${own.type}s.update`]: 'register.write',
      'records.archive': 'record.delete',
      'records.delete': 'record.delete',
      'comments.write': 'record.comment',
    },
  };
}

export const issueKind = registerKind({
  type: 'issue',
  keyLetter: 'I',
  fields: issueFields,
  createVerb: 'raise',
});

export const actionKind = registerKind({
  type: 'action',
  keyLetter: 'A',
  fields: actionFields,
  createVerb: 'agree',
});

export const decisionKind = registerKind({
  type: 'decision',
  keyLetter: 'D',
  fields: decisionFields,
  createVerb: 'ask',
});

// The letter A is that of actions.
export const assumptionKind = registerKind({
  type: 'assumption',
  keyLetter: 'AS',
  fields: assumptionFields,
  createVerb: 'note',
});

export const lessonKind = registerKind({
  type: 'lesson',
  keyLetter: 'L',
  fields: lessonFields,
  createVerb: 'note',
});

export const blockerKind = registerKind({
  type: 'blocker',
  keyLetter: 'B',
  fields: blockerFields,
  createVerb: 'raise',
});
