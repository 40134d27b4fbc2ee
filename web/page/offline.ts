import { scriptUrl } from './script-url';

/** The edition's second half: keeps its pages and scripts for when there is no network. Not there in private windows. */
addEventListener('load', () => {
  navigator.serviceWorker?.register(scriptUrl('offline.js')).catch(() => undefined);
});
