import type { Layout, Site } from '../../domain/site';

const DATA = 'document [id^=seri]@';
const PAGE = `${DATA}:data.0.data.`;
/** Whatever the page prints below a label, in the list of facts at its foot. */
const below = (label: string, value = '.+'): string => `dl|${label}\\n(${value})`;
/**
 * The same in the script, where each fact is Markdown in JSON. The developer's own words stand in other fields, and in a
 * string of JSON no quotation mark is bare.
 */
const marked = (label: string, value: string): string =>
  `${DATA}|"rawText":"\\*\\*[^"*\\\\]*${label}\\*\\*\\\\n(${value})`;

const detail: Omit<Layout, 'app'> = {
  when: '/app/',
  detail: true,
  item: 'body',
  skip: '.badge',
  title: ['h1'],
};
const id = ['location|/id(\\d+)'];

/**
 * The page of today renders from one script of JSON (`serialized-server-data`), and its own scripts may
 * take that away or leave it behind on the next app: the list of facts (`dl`) stands in for it. The
 * mainland's storefront names the provider with its credit code. Cards name no developer. Verified: saved
 * page of 2023-04; the script by an excerpt of 2026 (cn) and public parsers of 2025–2026; the rendered
 * page of today, its list of facts and its filing number were not seen.
 */
export const apple: Site = {
  id: 'apple',
  kind: 'store',
  matches: ['*://apps.apple.com/*'],
  layouts: [
    {
      ...detail,
      dataOf: `${PAGE}lockup.offerDisplayProperties.adamId`,
      app: {
        id,
        developer: [`${PAGE}developerAction.title`],
        operator: [`${DATA}|"(?:提供者|供应商|Seller)"[^}]+?"text":"([^"\\\\]+)"`],
        version: [`${PAGE}shelfMapping.mostRecentVersion.items.0.primarySubtitle|(\\d\\S*)`],
        uscc: [marked('统一社会信用代码', '\\w{18}')],
        filing: [marked('备案号', '[^"\\\\]+')],
      },
    },
    {
      ...detail,
      app: {
        id,
        developer: ['a[href*="/developer/"]'],
        operator: [below('(?:提供者|供应商|Seller)')],
        version: ['[class*=t__version]|(\\d\\S*)'],
        uscc: [below('统一社会信用代码', '\\w{18}')],
        filing: [below('备案号')],
      },
    },
    {
      item: 'a[href*="/app/"]',
      title: ['h3', '[class*=__title]'],
      app: { id: ['@href|/id(\\d+)'] },
    },
  ],
};
