import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of a table in the folder that JIANXUN_DATA names: real tables that the project does not hold.
 * Empty where it is absent, with one line that says what is not tested.
 */
export function dataFile(name: string, untested: string): string {
  const path = join(process.env.JIANXUN_DATA ?? '', name);
  if (process.env.JIANXUN_DATA && existsSync(path)) return path;
  console.log(`JIANXUN_DATA names no folder with ${name}: ${untested}`);
  return '';
}
