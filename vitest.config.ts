import { defineConfig } from 'vitest/config';

const delais = { testTimeout: 60_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // Par défaut, un cœur reste libre : sur une machine de deux cœurs, tout se ferait à la file.
    maxWorkers: '100%',
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
