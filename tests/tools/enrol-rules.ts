import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulesPage } from './enrol-rules-page';

/** `npm run enrol-rules`: write docs/enrol-rules.md, the rules of the page before paying. */
const RULES_PAGE = resolve(import.meta.dirname, '../../docs/enrol-rules.md');

writeFileSync(RULES_PAGE, rulesPage());
console.log(RULES_PAGE);
