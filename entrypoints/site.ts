import { startSiteCheck } from '../lib/annotate/website/check';

/** The content script of every website that no adapter takes: reads its footer, shows its banner. */
export default {
  main: startSiteCheck,
};
