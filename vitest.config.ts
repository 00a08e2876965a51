import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Node itself loads graphql's CommonJS build; a second copy of it would refuse the schemas of the first.
const graphql = createRequire(import.meta.url).resolve('graphql')

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')
/**
 * Tests that ask the whole product, whichever engine carries that out. How services read the demo's lists
 * (`demo/`) is theirs, whoever asks: that is walked once.
 */
const ofTheProduct = globSync('gateway/test/*.test.ts', { cwd: import.meta.dirname }).filter((path) =>
  /fixtures\/product\.ts'|@kadry\/testing\/graph'/.test(read(path)),
)
/** Those that ask subgraphs of their own for what both engines owe. */
const ofBothEngines = [
  'calls',
  'cancellation',
  'cost',
  'fast-lane',
  'hostile-inputs',
  'metrics',
  'one-trace',
  'production',
  'rights',
  'subgraph-trouble',
].map((name) => `gateway/test/${name}.test.ts`)

// Tests start hundreds of processes of this repository: each reads what the first one compiled.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '.kadry/cache/node')

/** Those of projects that run side by side must be as many. */
const WORKERS = 2
/** After all others: what is killed and timed there is not to wait for their work. */
const ofProcesses = { maxWorkers: WORKERS, sequence: { groupOrder: 1 } }

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    environment: 'node',
    // A hang ends; a slow machine does not fail: what takes a second here takes a minute beside two busy
    // loops.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 200_000 } },
    setupFiles: ['packages/testing/src/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'services/*/src/**/*.test.ts',
            'packages/*/src/**/*.test.ts',
            'gateway/test/{layout,descriptions,glossary,fault-kinds}.test.ts',
            'infra/{*,demo/*,launcher/*}.test.ts',
          ],
          // These hold nothing that outlives a test: what they import is read once, not for each file again.
          isolate: false,
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: [
            'services/*/test/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'gateway/test/**/*.test.ts',
            'infra/servers/**/*.test.ts',
          ],
          exclude: [
            'gateway/test/{layout,descriptions,glossary,fault-kinds}.test.ts',
            'packages/messaging/test/faults/**',
          ],
          globalSetup: ['packages/testing/src/containers.ts'],
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          // What the product does by the other engine; where that one is wrong, the test says so by the list
          // of decision 017.
          name: 'apollo',
          include: [...ofTheProduct, ...ofBothEngines],
          env: { GATEWAY_ENGINE: 'apollo' },
          globalSetup: ['packages/testing/src/containers.ts'],
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['packages/messaging/test/faults/**/*.test.ts'],
          globalSetup: ['packages/testing/src/containers.ts'],
          testTimeout: 600_000,
          ...ofProcesses,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['infra/e2e/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          ...ofProcesses,
        },
      },
    ],
  },
})
