import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packRegions } from '../text/region-packed';
import { checks } from './checks';
import { packedPinyin } from './pinyin';
import { regions } from './regions';
import { packPairs, simplifiedPairs } from './simplified';
import { packedSites } from './sites';
import { packedSuffixes } from './suffixes';

/**
 * Writes the character, pinyin and region tables, what the worker knows of sites and its first checks to
 * `lib/generated/` after every install, and by `npm run generate`, so that the client carries plain strings and none of
 * what they come from. Same packages, adapters and schemas, same bytes; a file whose content is unchanged is left alone,
 * which keeps watchers quiet.
 */
const FOLDER = fileURLToPath(new URL('../generated', import.meta.url));

function writeTable(file: string, constants: Record<string, string>): void {
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} =\n  ${JSON.stringify(value)};\n`,
  );
  const text = `// Made by lib/build/generate.ts; do not edit.\n${lines.join('')}`;
  const path = join(FOLDER, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}

mkdirSync(FOLDER, { recursive: true });
writeTable('t2s.ts', { T2S: packPairs(simplifiedPairs()) });
writeTable('pinyin.ts', { PINYIN: packedPinyin() });
writeTable('suffixes.ts', { SUFFIXES: packedSuffixes() });
writeTable('regions.ts', { REGIONS: packRegions(regions()) });
writeTable('checks.ts', checks());
writeTable('sites.ts', { SITES: packedSites() });
