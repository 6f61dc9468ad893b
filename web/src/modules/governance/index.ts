export { GovernanceNote } from './governance-note.tsx';
