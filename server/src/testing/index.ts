export { type Answer, Client, tokenOf } from './client.ts';
export {
  buildWorld,
  type Cast,
  type CastMember,
  type PlaceName,
  placeNames,
  usualCast,
  type World,
  worldPassword,
} from './world.ts';
