import { sql } from 'kysely';
import { connectDatabase, openPool } from '../platform/database/connect.ts';
import { type ChainFault, verifyChain } from '../platform/events/seal.ts';

/** A look into a database from outside the server. */
export interface Inspection {
  query<Row>(text: string): Promise<readonly Row[]>;
  verifyChain(): Promise<{ readonly sealed: number; readonly faults: readonly ChainFault[] }>;
  close(): Promise<void>;
}

export function inspectDatabase(connectionString: string): Inspection {
  const database = connectDatabase(openPool(connectionString, 2));
  return {
    query: async <Row>(text: string) => (await sql.raw<Row>(text).execute(database)).rows,
    verifyChain: async () => await verifyChain(database),
    close: async () => await database.destroy(),
  };
}
