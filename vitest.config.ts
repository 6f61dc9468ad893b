import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['{engine,formats,contracts,language,tools}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
