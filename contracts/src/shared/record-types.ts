/** Types of record that have a register of their own. */
export const registerTypes = [
  'issue',
  'action',
  'decision',
  'assumption',
  'lesson',
  'blocker',
  'goal',
] as const;
export type RegisterType = (typeof registerTypes)[number];

/** Types of record that exist; a module adds its own. */
export const recordTypes = [
  'portfolio',
  'programme',
  'project',
  'risk',
  'charter',
  'guideline',
  'recommendation',
  'request',
  ...registerTypes,
] as const;
export type RecordType = (typeof recordTypes)[number];

/** What is seen in lists of which views are saved. */
export const listedTypes = [...recordTypes, 'activity'] as const;
