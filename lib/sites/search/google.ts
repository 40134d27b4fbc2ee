import type { Site } from '../../domain/site';

/** The domains that Chinese-speaking users are sent to, and the large ones; patterns know no `*`. */
const DOMAINS =
  'com com.hk com.tw cn com.sg com.my co.jp co.kr co.th com.vn co.uk com.au co.nz ca de fr it es nl ru'
    .split(' ')
    .map((tld) => `google.${tld}`);

/**
 * Class names are generated, so the last layout asks for nothing but a heading inside a link. `.Gx5Zad`
 * and `.ezO2md` are the page without scripts; its folded "people also ask" answers have no heading.
 * Since August 2026 links are `/goto?url=` with an opaque token, so the shown host counts there.
 * `.SoaBEf` and `.dbsr` are cards of the news tab, `.C8nzq` is a title's link on telephones since 2019.
 */
export const google: Site = {
  id: 'google',
  name: 'Google',
  kind: 'search',
  matches: DOMAINS.map((domain) => `*://www.${domain}/search*`),
  hosts: [...DOMAINS, 'googleadservices.com'],
  redirect: '^(www\\.)?google\\.[a-z.]+/(url|goto|aclk|imgres)|googleadservices',
  unwrap: ['q', 'url'],
  query: ['q'],
  results: '#rso,#main',
  layouts: [
    {
      item: '.vt6azd:not(.g-blk),.Ww4FFb,.tF2Cxc,#search .g,[data-text-ad],.Gx5Zad,.ezO2md',
      exclude: '.related-question-pair *',
      title: ['a h3', 'h3 a', 'a [role=heading]', '[role=heading][aria-level="3"]', 'a .CVA68e'],
      url: [
        'a[data-pcu]@data-pcu|^([^,]+)',
        ':scope:not(:has(a h3,a [role=heading])) a[role=presentation][href^=http]@href',
      ],
      shown: ['cite', '.ob9lvb'],
      provider: ['.VuuXrf'],
      snippet: ['.VwiC3b,.st,.s3v9rd'],
    },
    {
      // Only where no plain result stands: the same cards are "top stories" among plain results.
      item: '[data-news-cluster-id],.SoaBEf,.dbsr',
      title: ['a [role=heading]'],
    },
    {
      item: '#search a:has(h3),a.C8nzq',
      title: ['h3', '[role=heading]'],
      shown: ['cite'],
    },
  ],
};
