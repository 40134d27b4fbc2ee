import { parseArgs } from 'node:util';
import { planView, readNewView } from './new-view-plan';
import { runGenerator, writePlan, writtenText } from './new-write';

const USAGE = `npm run new:view -- --id ID --for SENTENCE --title-zh TITLE --title-en TITLE

  --id ID              name of the view, of its folder and of its address: my-view
  --for SENTENCE       what it is for, in English: A name and who used it before.
  --title-zh TITLE     its title in simplified Chinese, of which the traditional one is made
  --title-en TITLE     in English`;

const OPTIONS = {
  id: { type: 'string' },
  for: { type: 'string' },
  'title-zh': { type: 'string' },
  'title-en': { type: 'string' },
} as const;

const nextSteps = (
  id: string,
): string => `  1. Draw the view in entrypoints/${id}/${id}.tsx. Its styles go into ${id}.css beside it, which main.tsx
     imports last; docs/design-system.md says what there is already.
  2. The popup leads to it, in its last line. To lead to it from another view alone, move its title from
     lib/wording/messages/*/nav.ts into another part of the messages.
  3. npm run taiwan -- TITLE shows what its title is in traditional Chinese; CONTRIBUTING.md says how to mend a word.
  4. It is tested, and its picture taken, as it opens. Give it more states in tests/views.ts, and its
     components tests in tests/dom/entrypoints/${id}/.
  5. What must hold of it and its comment does not say goes into docs/views.md.
  6. See what is still missing:
       npx vitest run --project unit --project dom tests/unit/views.test.ts tests/dom/entrypoints
       npx vitest run --project e2e tests/e2e/accessibility.test.ts
       npm run screenshots`;

/** Runs the tool below `root`; the text to print. Throws a `Refusal` after writing nothing. */
function run(root: string): string {
  const { values } = parseArgs({ options: OPTIONS });
  const view = readNewView(values);
  const plan = planView(view, root);
  writePlan(plan, root);
  return writtenText(plan, nextSteps(view.id));
}

runGenerator(() => run(process.cwd()), USAGE);
