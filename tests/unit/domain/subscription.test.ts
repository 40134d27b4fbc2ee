import { expect, it } from 'vitest';
import {
  formatSubscription,
  listAt,
  parseSubscription,
  type SubscriptionFault,
} from '../../../lib/domain/subscription';

const identity = '0123456789abcdef'.repeat(4);

it.each([
  [`https://example.org/list/v1/#root=${identity}`, 'https://example.org/list/v1/'],
  [
    `  https://EXAMPLE.org/list/v1#root=${identity.toUpperCase()}  `,
    'https://example.org/list/v1/',
  ],
  [`https://example.org:8443/#root=${identity}`, 'https://example.org:8443/'],
  [`https://example.org/list/index.html#root=${identity}`, 'https://example.org/list/'],
  [`https://example.org/v1/latest.json#root=${identity}`, 'https://example.org/v1/'],
  [`https://example.org/my-latest.json/#root=${identity}`, 'https://example.org/my-latest.json/'],
  [`https://示例.example/a/../list/#root=${identity}`, 'https://xn--fsq092h.example/list/'],
])('reads %s', (text, url) => {
  expect(parseSubscription(text)).toEqual({ url, identity });
  expect(parseSubscription(formatSubscription({ url, identity }))).toEqual({ url, identity });
});

it('reads mirrors, each once and without the list’s own place', () => {
  const own = 'https://example.org/list/v1/';
  const mirrors = ['https://mirror.example/list/v1/', 'https://third.example/a/'];
  const places = [...mirrors, 'https://third.example/a', own, ...mirrors];
  const text = `${own}#root=${identity}${places.map((each) => `&mirror=${each}`).join('')}`;
  expect(parseSubscription(text)).toEqual({ url: own, identity, mirrors });
  const subscription = { url: own, identity, mirrors };
  expect(parseSubscription(formatSubscription(subscription))).toEqual(subscription);
});

it('takes eight mirrors at most', () => {
  const many = Array.from({ length: 20 }, (_, n) => `&mirror=https://m${n}.example/`).join('');
  expect(parseSubscription(`https://example.org/#root=${identity}${many}`).mirrors).toHaveLength(8);
});

it.each<[string, SubscriptionFault]>([
  ['', 'not-a-url'],
  ['example.org/list/v1/', 'not-a-url'],
  [`http://example.org/#root=${identity}`, 'not-https'],
  [`http://127.0.0.1/#root=${identity}`, 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  [`ftp://example.org/#root=${identity}`, 'not-https'],
  [`https://user:secret@example.org/#root=${identity}`, 'credentials'],
  [`https://example.org/?a=b#root=${identity}`, 'query'],
  ['https://example.org/list/v1/', 'no-root'],
  ['https://example.org/list/v1/#other=1', 'no-root'],
  ['https://example.org/list/v1/#root=abc', 'bad-root'],
  [`https://example.org/#root=${identity}&mirror=http://mirror.example/`, 'not-https'],
  [`https://example.org/#root=${identity}&mirror=mirror.example`, 'not-a-url'],
  [`https://example.org/#root=${identity}&mirror=https://a:b@mirror.example/`, 'credentials'],
  [`https://example.org/list/v1/#root=${identity}0`, 'bad-root'],
])('refuses %s: %s', (text, reason) => {
  expect(() => parseSubscription(text)).toThrow(expect.objectContaining({ reason }));
});

it.each(['127.0.0.1:8080', 'localhost', '[::1]:9'])('lets http://%s through by a flag', (host) => {
  const text = `http://${host}/list/v1/#root=${identity}`;
  expect(parseSubscription(text, true).url).toBe(`http://${host}/list/v1/`);
  expect(() => parseSubscription(text)).toThrow();
});

it('lets no other plain http through by the flag', () => {
  for (const host of ['example.org', '127.0.0.1.example.org', 'localhost.example'])
    expect(() => parseSubscription(`http://${host}/#root=${identity}`, true)).toThrow();
});

it.each([
  [`https://example.org/list/v1/#root=${identity}`],
  [` https://example.org/list/v1/?from=singlemessage&isappinstalled=0#root=${identity}\n`],
  [`https://example.org/list/v1/index.html?a=#root=${identity}`],
  [`订阅地址：https://example.org/list/v1/#root=${identity}。`],
  [`余姚市示例名单，请订阅“https://example.org/list/v1/#root=${identity}”`],
  [`见 https://example.com/，再到 <https://example.org/list/v1/#root=${identity}>`],
  [`\u200bhttps://example.org/list/v1/#root=${identity}\u200b`],
  [`https://example.org/list/v1/#root=${identity}?from=chat`],
  [`HTTPS://EXAMPLE.ORG/list/v1/#root=${identity.toUpperCase()}；下午四点前`],
])('knows the list that %s leads to', (address) => {
  expect(listAt(address)).toEqual({ url: 'https://example.org/list/v1/', identity });
});

it('knows its mirrors in a line of a message', () => {
  const own = 'https://example.org/list/v1/';
  const mirrors = ['https://mirror.example/list/v1/'];
  const written = formatSubscription({ url: own, identity, mirrors });
  expect(listAt(`地址：${written}，请收好`)).toEqual({ url: own, identity, mirrors });
});

it('takes a page that names another list in its own query for no other than itself', () => {
  const page = `https://example.com/?u=https://example.org/list/v1/#root=${identity}`;
  expect(listAt(page)?.url).toBe('https://example.com/');
});

it.each([
  '',
  '示例启明',
  'https://example.org/list/v1/',
  `http://example.org/#root=${identity}`,
  `https://example.org/#root=${identity}0`,
  `https://example.org/#root=${identity.slice(1)}。`,
  `https://user:secret@example.org/#root=${identity}`,
  `示例：https://example.org/ #root=${identity}`,
])('knows no list at %j', (address) => {
  expect(listAt(address)).toBeNull();
});
