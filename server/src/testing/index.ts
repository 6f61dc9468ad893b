export { mergeTemplate } from '../modules/standards/domain/document-template.ts';
export { randomTemplate } from '../modules/standards/domain/random-variants.testing.ts';
export { deviationsOf } from '../modules/standards/domain/written-parts.ts';
export { SetClock } from '../platform/clock.ts';
export { startThrowawayCluster as startThrowaway } from '../platform/database/embedded/index.ts';
export { currentCode } from './authenticator.ts';
export { beginSignIn, finishSignIn } from './browser-at-provider.ts';
export { captureRiskStatements, type Statement } from './capture-sql.ts';
export { type Answer, Client, type Sending, tokenOf } from './client.ts';
export { differentTables } from './compare-databases.ts';
export { type CrookedProvider, type Lie, startCrookedProvider } from './crooked-provider.ts';
export * from './governance.ts';
export { indexEverything } from './index-everything.ts';
export { type Inspection, inspectDatabase } from './inspect-database.ts';
export { type OpenHouse, openHouse } from './open-house.ts';
export * from './outgoing.ts';
export { type Exporting, openExporting } from './run-export.ts';
export { type RunningProvider, signInThere, startProvider } from './start-provider.ts';
export { stopLinkFor } from './stop-link-for.ts';
export { openTampering, type Tampering } from './tampering.ts';
export {
  buildWorld,
  type Cast,
  type CastMember,
  type PlaceName,
  usualCast,
  type World,
  worldPassword,
} from './world.ts';
