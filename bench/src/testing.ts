/** Test support of the server, for figures that need a filled house; the server itself they know by its door. */
export * from '../../server/src/testing/index.ts';
