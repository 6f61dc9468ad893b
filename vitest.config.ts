import { defineConfig } from 'vitest/config';

const patientMs = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          setupFiles: ['tools/fixed-seed.ts'],
          include: ['{engine,formats,contracts,language,tools,web,cli}/**/*.test.ts'],
          testTimeout: patientMs,
        },
      },
      {
        test: {
          name: 'server',
          setupFiles: ['tools/fixed-seed.ts'],
          include: ['server/**/*.test.ts'],
          globalSetup: 'server/src/testing/cluster.ts',
          // Loading the server takes longer than most of its tests: the files of one worker share it.
          isolate: false,
          testTimeout: patientMs,
          hookTimeout: patientMs,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: 'e2e/support/prepare-journeys.ts',
          // Two at a time: a journey mostly waits for its pages, and none of them measures time.
          testTimeout: 2 * patientMs,
          // Longer than a start may take, which then says itself what it was doing.
          hookTimeout: 4 * patientMs,
        },
      },
    ],
    maxWorkers: 2,
  },
});
