import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** No test is timed: what takes six seconds alone takes minutes on a busy machine. */
const SLOW_MACHINE_MS = 240_000;

/**
 * Tests of what keeps nothing but what it can read again: text, tables, judging, wording, publishing, and views over
 * written answers. Their modules are read once a process and not once a file, which saves a third of the work of most.
 */
const WITHOUT_STATE =
  /\/tests\/(?:unit\/(?:accuracy|build|domain|dossier|enrol|index|list|match|publish|sites|tables|text|tools|wording)|dom\/(?:components|dossier|entrypoints))\//;

declare module 'vitest' {
  interface ProvidedContext {
    /** `WITHOUT_STATE`, as a text. */
    withoutState: string;
  }
}

/** Files share a process; tests/fake-browser.ts gives each of them an empty browser, and fresh modules where they have a state. */
const SHARED_PROCESS = {
  isolate: false,
  provide: { withoutState: WITHOUT_STATE.source },
  // A file waits for servers and processes now and then: one more than there are cores keeps them busy.
  maxWorkers: availableParallelism() + 1,
  globalSetup: ['tests/temporary.ts', 'tests/taiwan-messages.ts', 'tests/web-edition.ts'],
  setupFiles: ['tests/fake-browser.ts'],
};

/** The longest first, by what they take with their hooks. */
const LONGEST = [
  'clerk',
  'accessibility',
  'own-address',
  'web-edition',
  'list-storage',
  'publish-view',
  'asks-nobody',
  'page-spies',
  'silent',
  'page-moves',
  'sitecheck',
  'web-offline',
  'decisions',
  'list-full-disk',
  'popup',
  'open-views',
  'output',
  'settings',
  'vet',
  'list-kills',
  'negative',
  'search',
  'list-stories',
  'watched',
  'listing-generic',
  'real-marks',
  'policy',
  'popup-answers',
  'real-marks-hostile',
  'web-equal',
  'enrol',
  'learned',
  'welcome',
  'renderer',
  'keyboard',
  'list-faults',
  'popover-place',
  'review',
  'narrow',
  'mentions',
  'listing',
  'weightiest',
  'subscriptions',
];

/** Each end-to-end file waits a third of the time or more: three of them keep two cores busy, and start six browsers. */
const SIDE_BY_SIDE = 3;

const rankOf = ({ moduleId }: TestSpecification): number =>
  LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));

const isSharing = ({ moduleId }: TestSpecification): boolean => WITHOUT_STATE.test(moduleId);

/**
 * Starts the longest files first, so that none of them runs alone at the end. A process serves one project, and loses
 * its modules to a file that needs fresh ones: files follow one another by their project, and those that share before
 * the others.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = files.filter((file) => rankOf(file) >= 0);
    const others = await super.sort(files.filter((file) => rankOf(file) < 0));
    const projects = [...new Set(others.map(({ project }) => project))];
    return [
      ...long.sort((a, b) => rankOf(a) - rankOf(b)),
      ...projects.flatMap((project) => {
        const own = others.filter((file) => file.project === project);
        return [...own.filter(isSharing), ...own.filter((file) => !isSharing(file))];
      }),
    ];
  }
}

/**
 * Whole corpora, tables, papers and lists, thousands of repeated texts, publishes and syncs, and what the worker answers
 * from lists that it synced, on real servers, processes and disks: the fast loop (`npm run test:unit`) leaves them out.
 * They share the processes of the other unit tests, since each reads the modules anew.
 */
const FLOWS = [
  'tests/unit/publish/*.test.ts',
  'tests/unit/publish/{collect,commands,documents,edition,entries,folder,hosts,node,prose,report,review,sheets}/**/*.test.ts',
  'tests/unit/{list/vectors,match/repeated,tables/limits}.test.ts',
  'tests/unit/{accuracy,soak,tools,web,worker}/**/*.test.ts',
];

/**
 * `unit`: Node; `--mode fast` leaves whole flows out. `dom`: jsdom, for adapters and renderers. `e2e`: real browsers on
 * the built extension.
 */
export default defineConfig(({ mode }) => ({
  test: {
    sequence: { sequencer: LongestFirst },
    testTimeout: SLOW_MACHINE_MS,
    hookTimeout: SLOW_MACHINE_MS,
    // Dates are told by the user's own clock, which is no machine's.
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(mode === 'fast' ? FLOWS : [])],
          environment: 'node',
          ...SHARED_PROCESS,
        },
      },
      {
        extends: true,
        // Elements as users get them: React's own for developers keeps a stack of each, a sixth of what the views take.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        resolve: {
          alias: {
            'react/jsx-runtime': resolve(
              import.meta.dirname,
              'node_modules/react/cjs/react-jsx-runtime.production.js',
            ),
          },
        },
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
        },
      },
    ],
  },
}));
