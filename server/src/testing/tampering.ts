import { sql } from 'kysely';
import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { sealEvents, verifyChain } from '../platform/events/seal.ts';

/** Somebody with the whole database in hand who changes history behind the server's back. */
export interface Tampering {
  /** Seals what is not sealed yet; gives how many events are. */
  sealAll(): Promise<number>;
  countFaults(): Promise<number>;
  /** Whether verifying finds what the statement changed, which is then taken back; undefined when it changed nothing. */
  isFound(statement: string): Promise<boolean | undefined>;
  close(): Promise<void>;
}

export function openTampering(connectionString: string): Tampering {
  const database = connectDatabase(openPool(connectionString, 2));
  return {
    sealAll: async () => {
      while ((await sealEvents(database, new Date())) > 0);
      return (await verifyChain(database)).sealed;
    },
    countFaults: async () => (await verifyChain(database)).faults.length,
    isFound: async (statement) => {
      const transaction = await database.startTransaction().execute();
      try {
        const { numAffectedRows } = await sql.raw(statement).execute(transaction);
        if (numAffectedRows === 0n) return undefined;
        return (await verifyChain(transaction)).faults.length > 0;
      } finally {
        await transaction.rollback().execute();
      }
    },
    close: async () => await database.destroy(),
  };
}
