export { DraftText } from './draft-text.tsx';
export { draftTexts } from './draft-texts.ts';
export { readNewPieces } from './read-draft.ts';
export { VersionList } from './version-list.tsx';
export { VersionReason } from './version-reason.tsx';
export { WaitingDrafts } from './waiting-drafts.tsx';
