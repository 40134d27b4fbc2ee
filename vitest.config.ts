import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** No test is timed: what takes 0.5 s alone takes ten times that on a busy machine. */
const SLOW_MACHINE_MS = 60_000;

/** Files share a process; tests/fake-browser.ts gives each of them fresh modules and an empty browser. */
const SHARED_PROCESS = {
  isolate: false,
  // A file waits for servers and processes now and then: one more than there are cores keeps them busy.
  maxWorkers: availableParallelism() + 1,
  globalSetup: ['tests/temporary.ts', 'tests/web-edition.ts'],
  setupFiles: ['tests/fake-browser.ts'],
  testTimeout: SLOW_MACHINE_MS,
  hookTimeout: SLOW_MACHINE_MS,
};

/** The longest first, by what they take with their hooks. */
const LONGEST = [
  'accessibility',
  'clerk',
  'list-faults',
  'real-marks',
  'real-surfaces',
  'own-address',
  'web-edition',
  'list-storage',
  'list-kills',
  'page-moves',
  'page-spies',
  'publish-view',
  'web-offline',
  'settings',
  'negative',
  'sitecheck',
  'decisions',
  'asks-nobody',
  'one-box',
  'popup-answers',
  'hostile-lists',
  'vet',
  'popup',
  'vendor',
  'list-stories',
  'enrol',
  'renderer',
  'list-full-disk',
  'listing-generic',
  'search',
  'listing',
  'record',
  'web-equal',
  'mentions',
  'learned',
  'weightiest',
  'keyboard',
];

/** Each end-to-end file waits a third of the time or more: four of them keep two cores busy, and their browsers find room. */
const SIDE_BY_SIDE = 4;

const rankOf = ({ moduleId }: TestSpecification): number =>
  LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));

/** Starts the longest files first, so that none of them runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = files.filter((file) => rankOf(file) >= 0);
    const others = await super.sort(files.filter((file) => rankOf(file) < 0));
    return [...long.sort((a, b) => rankOf(a) - rankOf(b)), ...others];
  }
}

/** Whole files, publishes and syncs, on real servers, processes and disks: the fast loop (`npm run test:unit`) leaves them out. */
const FLOWS = [
  'tests/unit/publish/*.test.ts',
  'tests/unit/publish/{collect,commands,documents,edition,folder,node}/**/*.test.ts',
  'tests/unit/worker/lists/**/*.test.ts',
  'tests/unit/{soak,tools}/**/*.test.ts',
];

/**
 * `unit`: Node. `flows`: Node too, whole files, publishes and syncs. `dom`: jsdom, for adapters and renderers. `e2e`: real
 * browsers on the built extension.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...FLOWS],
          environment: 'node',
          ...SHARED_PROCESS,
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          include: FLOWS,
          environment: 'node',
          ...SHARED_PROCESS,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          ...SHARED_PROCESS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: [...SHARED_PROCESS.globalSetup, 'tests/e2e/setup.ts'],
          // The views' texts are compared in three languages.
          setupFiles: ['tests/all-messages.ts'],
          // No fresh modules are needed, so the driver is loaded once a worker.
          isolate: false,
          maxWorkers: SIDE_BY_SIDE,
          sequence: { groupOrder: 1 },
          // Five hundred questions take six seconds alone, and more than a minute beside two endless loops.
          testTimeout: 4 * SLOW_MACHINE_MS,
          hookTimeout: 4 * SLOW_MACHINE_MS,
        },
      },
    ],
  },
});
