/** Types of record that exist; a module adds its own. */
export const recordTypes = ['portfolio', 'programme', 'project', 'risk', 'issue'] as const;
export type RecordType = (typeof recordTypes)[number];
