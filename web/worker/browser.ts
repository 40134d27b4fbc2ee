import { areas } from './areas';

/**
 * In place of the extension's API, for the worker: as much of it as taking a list in and answering from it ask for.
 * Nothing wakes this worker, so there are no alarms.
 */
export const browser = {
  runtime: { id: 'web', getURL: (path: string) => `web:${path}` },
  storage: areas,
  alarms: {
    get: async () => undefined,
    create: async () => undefined,
    clear: async () => true,
  },
  i18n: { getUILanguage: () => navigator.language },
};

/** Who asks: pages alone reach their worker. */
export const PAGE = { id: browser.runtime.id, url: browser.runtime.getURL('/') };
