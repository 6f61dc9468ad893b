export { GovernanceNote } from './governance-note.tsx';
export { OutcomeStatus } from './outcome-status.tsx';
