import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Payload, Replies, Reply, RequestName } from '../../lib/messages/to-worker';
import { readEditionFrom } from '../../lib/publish/node/edition-files';
import { editionFolder, TEST_BUILD } from '../browser/build';
import { repliedWith, type Session } from '../browser/session';
import type { WebSite } from './web-site';

declare const window: Window & { askWorker(name: string, payload: unknown): Promise<unknown> };

/** A page beside the edition's own that asks its worker and shows nothing. */
const PROBE = `<!doctype html><meta charset="utf-8"><title>probe</title><script type="module">
const worker = new Worker('WORKER', { type: 'module' });
const waiting = new Map();
let asked = 0;
worker.onmessage = ({ data }) => { if ('id' in data) waiting.get(data.id)(data.reply); };
window.askWorker = (name, payload) => new Promise((resolve) => {
  waiting.set(++asked, resolve);
  worker.postMessage({ id: asked, name, payload });
});
</script>`;

type Ask = <N extends RequestName>(name: N, payload: Payload<N>) => Promise<Replies[N]>;

export interface WebWorker {
  page: Page;
  ask: Ask;
  /** Many questions of one kind in one go, answered in turn. */
  askAll<N extends RequestName>(name: N, payloads: readonly Payload<N>[]): Promise<Replies[N][]>;
  /** The reply as it came, error or value. */
  reply(name: string, payload: unknown): Promise<Reply<RequestName>>;
}

/** The worker of a site's web edition, asked without a view. */
export async function webWorker(session: Session, site: WebSite): Promise<WebWorker> {
  const { files } = await readEditionFrom(editionFolder(TEST_BUILD));
  const worker = [...files.keys()].find((path) => /^web\/worker-[\w-]+\.js$/.test(path));
  if (!worker) throw new Error('the web edition has no worker');
  await writeFile(join(site.folder, 'probe.html'), PROBE.replace('WORKER', worker));
  const page = await session.engine.driver.newPage();
  await page.goto(`${site.url}probe.html`, { waitUntil: 'load' });
  const reply = async (name: string, payload: unknown): Promise<Reply<RequestName>> =>
    JSON.parse(
      await page.evaluate(
        async (asked, what) => JSON.stringify(await window.askWorker(asked, what)),
        name,
        payload,
      ),
    );
  const askAll: WebWorker['askAll'] = async (name, payloads) => {
    const text = await page.evaluate(
      async (asked, all) => {
        const replies: unknown[] = [];
        for (const each of all) replies.push(await window.askWorker(asked, each));
        return JSON.stringify(replies);
      },
      name,
      payloads,
    );
    return (JSON.parse(text) as Reply<typeof name>[]).map((each) => repliedWith(name, each));
  };
  const ask: Ask = async (name, payload) =>
    repliedWith(name, (await reply(name, payload)) as Reply<typeof name>);
  return { page, ask, askAll, reply };
}
