import { browser } from 'wxt/browser';

/** How far the sync of a list is; kept in `storage.local`. */
export interface Progress {
  step: 'root' | 'latest' | 'segments' | 'fold' | 'index' | 'flip';
  done: number;
  of: number;
}

const progressKey = (identity: string): string => `sync:${identity}`;

/**
 * Record a step. It goes through `storage.local` on purpose: a Chromium worker ends after 30 s without
 * an extension API call, whatever it computes, and each call starts these 30 s anew (DESIGN section 6).
 */
export async function saveProgress(identity: string, progress: Progress): Promise<void> {
  await browser.storage.local.set({ [progressKey(identity)]: progress });
}

export async function clearProgress(identity: string): Promise<void> {
  await browser.storage.local.remove(progressKey(identity));
}
