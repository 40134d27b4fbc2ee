import { parseArgs } from 'node:util';
import { planSite, readNewSite } from './new-site-plan';
import { UNVERIFIED } from './new-site-texts';
import { type Plan, runGenerator, writePlan, writtenText } from './new-write';

const USAGE = `npm run new:site -- --kind search|store|listing --id ID --name NAME --host HOST [--store STORE]

  --kind KIND    what the site is
  --id ID        name of the adapter and of its file: my-store
  --name NAME    what users call the site, the same in every language
  --host HOST    its host; everything below it is read too
  --store STORE  id of lib/domain/stores.ts, where NAME is none of its spellings`;

const OPTIONS = {
  kind: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  host: { type: 'string' },
  store: { type: 'string' },
} as const;

function nextSteps(plan: Plan, host: string): string {
  const [adapter, page] = plan.files.keys();
  return `  1. Tell the worker of it, save a page of it, and see what is read:
       npm run generate
       npm run try -- page.html --url https://${host}/…
  2. Change ${adapter} until it reads what a person reads, and replace
     "${UNVERIFIED}" by how you know. Once its name or hosts change, generate anew.
  3. Make ${page} a small page of the same structure, with invented
     institutions, and write into the comment at its end what must be read.
  4. See what is still missing:
       npx vitest run --project dom tests/dom/sites
       npx vitest run tests/unit/tools/new-site.test.ts`;
}

/** Runs the tool below `root`; the text to print. Throws a `Refusal` after writing nothing. */
function run(root: string): string {
  const { values } = parseArgs({ options: OPTIONS });
  const site = readNewSite(values);
  const plan = planSite(site, root);
  writePlan(plan, root);
  return writtenText(plan, nextSteps(plan, site.host));
}

runGenerator(() => run(process.cwd()), USAGE);
