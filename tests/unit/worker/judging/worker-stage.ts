import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import { openDatabase } from '../../../../lib/store/database';
import { bundledFiles, NOW } from '../../list/sample';
import { Host } from '../lists/sync/host';
import { emptyWorld, testDeps } from '../lists/sync/world';

type Worker = typeof import('../../../../lib/worker/judging/check-site') &
  typeof import('../../../../lib/worker/judging/cards') &
  typeof import('../../../../lib/worker/judging/links-that-count') &
  typeof import('../../../../lib/worker/judging/learn-and-forget') &
  typeof import('../../../../lib/worker/judging/dismissed');

/** The keys under which a tab's page is kept in memory. */
export const keptOf = async (tab: number): Promise<string[]> =>
  Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.endsWith(`:${tab}`));

/** The worker with a real list, index and database, on the day of the sample lists. */
export class WorkerStage {
  private readonly host = new Host();
  private loaded: Worker | undefined;

  get worker(): Worker {
    if (!this.loaded) throw new Error('the stage is not open');
    return this.loaded;
  }

  async open(): Promise<void> {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    await this.host.open();
    await emptyWorld();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(this.host.base);
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
    this.loaded = {
      ...(await import('../../../../lib/worker/judging/check-site')),
      ...(await import('../../../../lib/worker/judging/cards')),
      ...(await import('../../../../lib/worker/judging/links-that-count')),
      ...(await import('../../../../lib/worker/judging/learn-and-forget')),
      ...(await import('../../../../lib/worker/judging/dismissed')),
    };
  }

  /** Ship these entries with the extension, as an update of it would. */
  async publish(list: readonly Entry[]): Promise<void> {
    this.host.files = await bundledFiles(list);
    const { syncBundled } = await import('../../../../lib/worker/lists/sync');
    await syncBundled(testDeps({ bundledBase: this.host.base }));
  }

  /** What `ask` answers while the list is past its date: only the bundled one has no address, and never ends. */
  async pastItsDate<T>(ask: () => Promise<T>): Promise<T> {
    const { lists } = openDatabase();
    const row = await lists.get('builtin');
    if (!row) throw new Error('nothing is published');
    await lists.put({ ...row, url: 'https://list.example.org/' });
    return ask().finally(() => lists.put(row));
  }

  close(): void {
    this.host.close();
    vi.useRealTimers();
  }
}
