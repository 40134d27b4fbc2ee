import type { Site } from '../schema/site';

/** The domains that Chinese-speaking readers are sent to, and the large ones; patterns know no `*`. */
const DOMAINS =
  'com com.hk com.tw cn com.sg com.my co.jp co.kr co.th com.vn co.uk com.au co.nz ca de fr it es nl ru'
    .split(' ')
    .map((tld) => `google.${tld}`);

/**
 * Class names are generated, so the last layout asks for nothing but a heading inside a link. The
 * second is the page without scripts; its folded "people also ask" answers have no heading.
 */
export const google: Site = {
  id: 'google',
  name: 'Google',
  kind: 'search',
  matches: DOMAINS.map((domain) => `*://www.${domain}/search*`),
  hosts: DOMAINS,
  redirect: '^(www\\.)?google\\.[a-z.]+/(url|aclk|imgres)|googleadservices',
  unwrap: ['q', 'url'],
  query: ['q'],
  results: '#rso,#main',
  layouts: [
    {
      item: '.vt6azd:not(.g-blk),.Ww4FFb,.tF2Cxc,#rso .g,[data-text-ad]',
      exclude: '.related-question-pair *',
      paid: '[data-text-ad],[data-text-ad] *',
      title: ['a h3', 'a [role=heading]', '[role=heading][aria-level="3"]'],
      url: [
        'a[data-pcu]@data-pcu|^([^,]+)',
        'a:has(h3,[role=heading])@href',
        '.yuRUbf a,a[role=presentation]@href',
      ],
      provider: ['.VuuXrf'],
      snippet: ['.VwiC3b,.st'],
    },
    {
      item: '.Gx5Zad,.ezO2md,#ires .g',
      title: ['a h3', 'h3 a', 'a .CVA68e'],
      url: ['a:has(h3)@href', 'h3 a@href', 'a:has(.CVA68e)@href'],
      snippet: ['.s3v9rd,.st'],
    },
    {
      item: '#rso a:has(h3),#search a:has(h3)',
      title: ['h3'],
      url: ['@href'],
    },
  ],
};
