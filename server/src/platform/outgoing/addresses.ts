import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's business from outside: this machine, private, shared, link-local, documentation, multicast. */
const closedNetworks = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Of IPv6 only what is globally routed is open, without what carries an IPv4 address along. */
const openOfSix = ['2000::/3'];
const closedOfSix = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}

const closed = listOf(closedNetworks);
const open = listOf(openOfSix);
const closedSix = listOf(closedOfSix);

/** Whether an address is of the internet at large, or of a network that the operator named. */
export function mayConnectTo(address: string, allowed: BlockList): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  if (allowed.check(address, version === 6 ? 'ipv6' : 'ipv4')) return true;
  if (version === 4) return !closed.check(address, 'ipv4');
  return open.check(address, 'ipv6') && !closedSix.check(address, 'ipv6');
}

/** The networks of a setting such as `10.1.0.0/16, 192.168.3.4`; undefined when it is not understood. */
export function readNetworks(text: string): BlockList | undefined {
  const networks = text.split(/[\s,]+/).filter((part) => part !== '');
  try {
    return networks.every((network) => isIP(network.split('/')[0] ?? '') !== 0)
      ? listOf(networks)
      : undefined;
  } catch {
    return undefined;
  }
}
