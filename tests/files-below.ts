import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder; a file is itself. */
export function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
