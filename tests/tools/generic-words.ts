import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERIC_UNITS, genericWords, MINIMUM, namesIn, toModule } from './generic-words-derive';

/**
 * `npx tsx tests/tools/generic-words.ts FILE [MINIMUM]`: derives `lib/text/generic-words.ts` from a file of
 * company short names, one a line. A word that stands in at least MINIMUM of them is nobody's own.
 */
const [file, minimum = String(MINIMUM)] = process.argv.slice(2);
if (!file) {
  console.error('Name the file of company short names, one a line.');
  process.exit(1);
}
const names = namesIn(readFileSync(file, 'utf8'));
const words = genericWords(names, Number(minimum));
const target = join(import.meta.dirname, '../../lib/text/generic-words.ts');
writeFileSync(target, toModule(words, names.length, Number(minimum)));
console.log(
  `${words.length} words of ${GENERIC_UNITS} units from ${names.length} names: ${target}`,
);
