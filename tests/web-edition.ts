import { readEdition } from '../lib/publish/node/edition-files';

/** Build the web edition where its sources are newer, before several tests at once find that it is stale. */
export default async function buildOnce(): Promise<void> {
  await readEdition();
}
