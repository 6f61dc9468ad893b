export { randomNetwork } from './random-network.ts';
