import { anyUrl, BARS, COLUMNS, NEUTRAL_TITLES, SLOGANS, TAILS } from '../grammar/words';
import type { Card, Template } from '../types';

/** Results that are the subject's own: by host, by provider, by a title segment. */

type Own = Template<Card>;

const hosted = (reason: string, url: (host: string) => string): Own => ({
  rule: '7',
  label: 'identified',
  reason,
  make: ({ host }, draw) => ({ url: url(host), title: draw.one(NEUTRAL_TITLES) }),
});

/** The listed host, as far as `new URL` says that it is that host. */
export const OWN_HOSTS: readonly Own[] = [
  hosted('its listed host', (host) => `https://${host}/`),
  hosted('a page of its listed host', (host) => `http://${host}/news/1.html?from=x#top`),
  hosted('a host below its listed host', (host) => `https://www.${host}/a`),
  hosted('two labels below its listed host', (host) => `https://m.kecheng.${host}/`),
  hosted(
    'capital letters, a port and a trailing dot',
    (host) => `HTTPS://${host.toUpperCase()}.:8443/`,
  ),
];

const named = (
  reason: string,
  make: Own['make'],
  { rule = 'tiers' }: Partial<Pick<Own, 'rule'>> = {},
): Own => ({ rule, label: 'named', reason, make });

const possible: typeof named = (...args) => ({ ...named(...args), label: 'possible' });

/** Full names where an owner's name stands: of entries that are no apps. */
export const OWN_NAMES: readonly Own[] = [
  named('full name as provider', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: draw.one(NEUTRAL_TITLES),
    provider: name,
  })),
  named('full name as provider of a result whose target is not known', ({ name }, draw) => ({
    url: null,
    title: draw.one(NEUTRAL_TITLES),
    provider: name,
  })),
  named('the whole title is the full name', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: name,
  })),
  named('full name as the last segment', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: draw.one(COLUMNS) + draw.one(BARS) + name,
  })),
  named('full name as the first segment', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: name + draw.one(BARS) + draw.one(COLUMNS),
  })),
  named('full name between two segments', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: draw.one(SLOGANS) + draw.one(BARS) + name + draw.one(BARS) + draw.one(COLUMNS),
  })),
  named('full name with the tail of an official site', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: name + draw.one(TAILS),
  })),
  named('full name, then white space and a slogan', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: `${name} ${draw.one(SLOGANS)}`,
  })),
  named('full name in book-title marks or brackets of a segment', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: draw.one([`【${name}】`, `《${name}》`, `[${name}]`, `「${name}」`]) + draw.one(COLUMNS),
  })),
  named('full name between emoji', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: draw.one(['🔥', '✨', '🎓', '👨‍👩‍👧']) + name + draw.one(['🔥', '🎉', '❤️']),
  })),
  named('a paid result is a result', ({ name }, draw) => ({
    url: anyUrl(draw),
    title: draw.one(SLOGANS) + draw.one(BARS) + name,
    paid: true,
  })),
];

/** Branches: said to be one, and never for certain. */
export const OWN_BRANCHES: readonly Own[] = [
  possible(
    'a branch as a title segment',
    ({ name }, draw) => ({
      url: anyUrl(draw),
      title: `${name}${draw.one(['城北分公司', '城东分校', '第二分校', '城西校区'])}${draw.one(['', ' - 首页'])}`,
    }),
    { rule: '1' },
  ),
  possible(
    'a branch as provider',
    ({ name }, draw) => ({
      url: anyUrl(draw),
      title: draw.one(NEUTRAL_TITLES),
      provider: name + draw.one(['城北分公司', '（城南分校）', ' 高新校区', '第一分部']),
    }),
    { rule: '1' },
  ),
];
