import { version } from '../../package.json';
import { sendMessage } from './worker';

/** In place of the extension's API, for pages: as much of it as the views of the web edition ask for. */
export const browser = {
  runtime: { sendMessage, getManifest: () => ({ version }) },
  tabs: { get: () => Promise.reject(new Error('no tabs here')) },
};
