import { anywhere, template } from '../grammar/templates';
import { BARS, COLUMNS, NEUTRAL_TITLES, SLOGANS, TAILS } from '../grammar/words';
import type { Card, Template } from '../types';

/** Results that are the subject's own: by host, by provider, by a part of a title. */

type Own = Template<Card>;

const hosted = (reason: string, url: (host: string) => string): Own =>
  template('7', 'identified', reason, ({ host }, draw) => ({
    url: url(host),
    title: draw.one(NEUTRAL_TITLES),
  }));

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

/** Full names where an owner's name stands: of entries that are no apps. */
export const OWN_NAMES: readonly Own[] = [
  anywhere('tiers', 'named', 'full name as provider', ({ name }, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: name,
  })),
  template(
    'tiers',
    'named',
    'full name as provider of a result whose target is not known',
    ({ name }, draw) => ({
      url: null,
      title: draw.one(NEUTRAL_TITLES),
      provider: name,
    }),
  ),
  anywhere('tiers', 'named', 'the whole title is the full name', ({ name }) => ({ title: name })),
  anywhere('tiers', 'named', 'full name as the last part', ({ name }, draw) => ({
    title: draw.one(COLUMNS) + draw.one(BARS) + name,
  })),
  anywhere('tiers', 'named', 'full name as the first part', ({ name }, draw) => ({
    title: name + draw.one(BARS) + draw.one(COLUMNS),
  })),
  anywhere('tiers', 'named', 'full name between two parts', ({ name }, draw) => ({
    title: draw.one(SLOGANS) + draw.one(BARS) + name + draw.one(BARS) + draw.one(COLUMNS),
  })),
  anywhere('tiers', 'named', 'full name with the tail of an official site', ({ name }, draw) => ({
    title: name + draw.one(TAILS),
  })),
  anywhere('tiers', 'named', 'full name, then white space and a slogan', ({ name }, draw) => ({
    title: `${name} ${draw.one(SLOGANS)}`,
  })),
  anywhere(
    'tiers',
    'named',
    'full name in book-title marks or brackets of a part',
    ({ name }, draw) => ({
      title:
        draw.one([`【${name}】`, `《${name}》`, `[${name}]`, `「${name}」`]) + draw.one(COLUMNS),
    }),
  ),
  anywhere('tiers', 'named', 'full name between emoji', ({ name }, draw) => ({
    title: draw.one(['🔥', '✨', '🎓', '👨‍👩‍👧']) + name + draw.one(['🔥', '🎉', '❤️']),
  })),
  anywhere('tiers', 'named', 'full name behind a slogan', ({ name }, draw) => ({
    title: draw.one(SLOGANS) + draw.one(BARS) + name,
  })),
];

/** Branches: said to be one, and never for certain. */
export const OWN_BRANCHES: readonly Own[] = [
  anywhere('1', 'possible', 'a branch as a part of a title', ({ name }, draw) => ({
    title: `${name}${draw.one(['城北分公司', '城东分校', '第二分校', '城西校区'])}${draw.one(['', ' - 首页'])}`,
  })),
  anywhere('1', 'possible', 'a branch as provider', ({ name }, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: name + draw.one(['城北分公司', '（城南分校）', ' 高新校区', '第一分部']),
  })),
];
