import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of some megabytes in memory, for a browser's profile: one that can be filled to the brim. */
export class SmallDisk {
  readonly #ballast: string[] = [];

  private constructor(readonly path: string) {}

  /** Null if none can be mounted: that takes Linux, and root. */
  static mount(megabytes: number): SmallDisk | null {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
    const path = mkdtempSync(join(tmpdir(), 'jianxun-disk-'));
    const options = `size=${megabytes}m,mode=700`;
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]);
    if (status === 0) return new SmallDisk(path);
    rmdirSync(path);
    return null;
  }

  /** Bytes that can still be written. */
  async free(): Promise<number> {
    const { bavail, bsize } = await statfs(this.path);
    return bavail * bsize;
  }

  /** Write ballast until at most `left` bytes are free. */
  async fill(left: number): Promise<void> {
    for (let free = await this.free(); free > left; free = await this.free()) {
      const file = join(this.path, `ballast-${this.#ballast.length}`);
      this.#ballast.push(file);
      // The browser writes too: what it was faster with is not there any more.
      await writeFile(file, new Uint8Array(free - left)).catch(() => undefined);
    }
  }

  /** Remove the ballast. */
  async empty(): Promise<void> {
    await Promise.all(this.#ballast.splice(0).map((file) => rm(file, { force: true })));
  }

  /** Call when the browser has ended. Detached lazily, as a process of it may still be on its way out. */
  unmount(): void {
    const { status, stderr } = spawnSync('umount', ['--lazy', this.path]);
    if (status !== 0) throw new Error(`${this.path} stays mounted: ${stderr}`);
    rmdirSync(this.path);
  }
}

/** Can a small disk be mounted here? */
export function canMountDisks(): boolean {
  const disk = SmallDisk.mount(1);
  disk?.unmount();
  return disk !== null;
}
