import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SitePlan } from './new-site-plan';

/**
 * Write a plan below `root`, whole or not at all: files that exist are never touched, the registry is
 * replaced last and in one step, and whatever fails before takes back what was written.
 */
export function writeSite({ files, registry }: SitePlan, root: string): void {
  const written: string[] = [];
  const target = join(root, registry.path);
  const draft = `${target}.new`;
  try {
    for (const [path, text] of files) {
      const file = join(root, path);
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made) written.push(made);
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
    writeFileSync(draft, registry.text, { flag: 'wx' });
    written.push(draft);
    renameSync(draft, target);
  } catch (error) {
    for (const path of written.reverse()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}
