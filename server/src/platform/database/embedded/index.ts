export { type EmbeddedRefusal, type FolderInUse, isRefusal } from './embedded-refusal.ts';
export {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  startEmbeddedDatabase,
} from './start-embedded-database.ts';
export { startThrowawayCluster } from './start-throwaway-cluster.ts';
