export { GovernanceNote } from './governance-note.tsx';
export { GovernedDialog } from './governed-dialog.tsx';
export { OutcomeStatus } from './outcome-status.tsx';
export { ReasonList } from './reason-list.tsx';
export { useWays, type Ways } from './use-ways.tsx';
