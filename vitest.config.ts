import { defineConfig } from 'vitest/config';

const delais = { testTimeout: 60_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...delais,
          name: 'code',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
        },
      },
      {
        extends: true,
        test: {
          ...delais,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/construire.ts'],
        },
      },
    ],
  },
});
