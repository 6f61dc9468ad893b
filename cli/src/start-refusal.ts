import type { StartRefusal } from '@regie/server';

/** Why a start was refused and what to do, for a person at a terminal. */
export function describeStartRefusal(refusal: StartRefusal): string {
  switch (refusal.refused) {
    case 'database/newer':
      return `This database was written by a newer Regie (migration ${refusal.migration}). Nothing was changed; start that release.`;
    case 'database/foreign':
      return 'This database holds tables of something else. Nothing was changed; name an empty one in DATABASE_URL.';
    case 'database/empty-but-expected':
      return `A database with an organisation was here before, and now there is none. Nothing was changed. Bring it back (regie restore), or delete ${refusal.marker} to begin anew.`;
    case 'database/of-another':
      return `This is the database of another organisation than before. Nothing was changed. Name the right one, or delete ${refusal.marker} if this is meant.`;
    case 'database/too-old':
      return `PostgreSQL ${refusal.version} is too old: Regie needs 15 or newer.`;
    case 'database/folder-in-use':
      return `Another Regie (process ${refusal.pid}, since ${refusal.since}) runs on this folder. Stop it, or set REGIE_DATA to another folder.`;
    case 'database/not-running':
      return `No server runs on ${refusal.dataFolder}. Start one there, or say with REGIE_DATA where it is.`;
    case 'database/folder-not-usable':
      return `${refusal.folder} cannot be used: ${refusal.reason}`;
    case 'database/platform-not-supported':
      return `There is no PostgreSQL in the package for ${refusal.platform} (${refusal.reason}). Set DATABASE_URL to one of your own.`;
    case 'database/no-unprivileged-account':
      return `PostgreSQL does not run as root, and none of these accounts is there: ${refusal.tried.join(', ')}.`;
    case 'address/in-use':
      return `Something else listens on port ${refusal.port} of ${refusal.host}. Stop it, or name another port in REGIE_PORT.`;
    case 'address/not-allowed':
      return `This account may not listen on port ${refusal.port} of ${refusal.host}. Name a port above 1023 in REGIE_PORT.`;
    case 'address/not-here':
      return `${refusal.host} is no address of this machine. Say in REGIE_HOST where to listen.`;
    case 'database/did-not-start':
      return `PostgreSQL did not start. The end of ${refusal.logFile}:\n${refusal.lastLines}`;
  }
}
