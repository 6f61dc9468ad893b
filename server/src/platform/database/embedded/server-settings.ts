import type { Endpoint } from './endpoint.ts';

/**
 * Settings for one small server, given on the command line so that a cluster keeps no configuration of its own.
 * A throw-away cluster trades safety for speed.
 */
export function serverSettings(endpoint: Endpoint, isDurable: boolean): readonly string[] {
  const settings: Record<string, string> = {
    listen_addresses: endpoint.isSocket ? '' : endpoint.host,
    port: String(endpoint.port),
    // Empty switches sockets off, where there are none.
    unix_socket_directories: endpoint.isSocket ? endpoint.host : '',
    max_connections: isDurable ? '60' : '100',
    shared_buffers: '64MB',
    max_wal_size: '512MB',
    fsync: isDurable ? 'on' : 'off',
    full_page_writes: isDurable ? 'on' : 'off',
    synchronous_commit: isDurable ? 'on' : 'off',
    // Before a recovery everything has to reach the disk: one call instead of one for each of 1,000 files.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    // Parallel queries need /dev/shm, of which a container has 64 MB; I/O workers cost three idle processes.
    max_parallel_workers_per_gather: '0',
    io_method: 'sync',
    max_logical_replication_workers: '0',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Statements that fail carry people's words, and the server reports them itself: only the cluster's own
    // messages belong in its log. In this scale LOG stands above ERROR.
    log_min_messages: 'log',
    cluster_name: 'regie',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
