/** The one way out, for the figure that holds it against every form of an address that is nobody's business. */
export { readNetworks } from '../platform/outgoing/addresses.ts';
export { sendOutgoing } from '../platform/outgoing/send-outgoing.ts';
