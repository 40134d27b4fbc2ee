import type { Promised } from './promise';

/** How paragraphs, items and rows begin that explain or define and promise nothing of their own. */
export const FACTS: Record<Promised['document'], readonly string[]> = {
  'SECURITY.md': [
    'Jianxun marks institutions',
    'Please do not open',
    'A wrong _entry_ is',
    "| somebody with the user's machine",
    "| whoever controls the browser store's",
    // Its row refers to that of a carrier.
    '| the host, without keys',
    'Faults:',
    'What a page cannot keep out',
    '`tests/e2e/list-faults.test.ts` prints',
    // Steps for a publisher.
    '**A release key is stolen',
    '1. `keygen',
    '2. `rotate',
    '3. Upload everything',
    '5. Say publicly',
    'All commands are',
    '`tests/e2e/list-stories.test.ts` plays',
  ],
  'PRIVACY.md': [],
  'lib/list/FORMAT.md': [
    // The rows of the caps, whose head promises them.
    '| ',
    '**3.1** The payload of',
    'The payload is `{"type":"latest"',
    'It is not cryptographic',
    'The identity is `d41e',
    'The manifest that it names, a line feed',
    'The first segment begins',
    'Without this project',
  ],
};
