import { pick } from '../bench/random';

/** Pages of a listed site that wants to be passed over, and of another site that others write upon. */

type Random = () => number;

const one = <T>(random: Random, from: readonly T[]): T => from[pick(random, from.length)] as T;

const REGISTER = 'https://beian.miit.gov.cn/';
const OTHER = '甬江市示例星辰图书有限公司';
const OTHER_FILING = '浙ICP备87654321号';
const ld = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

/** Levels of structured data. */
const DEEP = 30_000;

const PLAIN = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>暑期课程</title></head>
<body><header class="logo">课程</header><main><h1>课程</h1><p>暑期班</p><ul><li>书法</li><li>围棋</li></ul></main>
<footer><p>© 2026 版权所有</p><p><a href="${REGISTER}">浙ICP备12345678号-2</a></p></footer></body></html>`;

const BARE = '<!doctype html><title>课程</title><div id="app"><h1>课程</h1></div>';

const LISTING = `<!doctype html><html><head><title>课程列表</title></head><body><div class="list">${'<div class="card"><h3><a href="/c/1">书法课</a></h3><b class="org">示例工作室</b></div>'.repeat(8)}</div><div class="footer">首页 | 关于</div></body></html>`;

/** What is put into a page of the listed site, anywhere. */
const FRAGMENTS: readonly ((random: Random) => string)[] = [
  () => `<footer style="font-size:0"><a href="${REGISTER}">${OTHER_FILING}-1</a></footer>`,
  () => `<footer>© 2026 ${OTHER} 版权所有</footer>`,
  () => `<title>${OTHER}</title>`,
  () => '<title>域名出售</title><h1>本域名正在转让</h1>',
  () => `<h1>${OTHER}</h1>`,
  () => `<meta property="og:site_name" content="${OTHER}">`,
  () => ld({ '@type': 'Organization', legalName: OTHER, url: '/' }),
  () =>
    ld({ '@graph': [{ '@type': ['School', 7, null], legalName: [OTHER, {}], identifier: [] }] }),
  (random) =>
    `<script type="application/ld+json">${nested('[', ']', 1 + pick(random, DEEP))}</script>`,
  (random) =>
    `<script type="application/ld+json">${nested('{"a":', '}', pick(random, DEEP))}</script>`,
  () => ld({ __proto__: null, constructor: OTHER, toString: 1, '@type': { a: 1 } }),
  () => '<img name="body"><img name="title"><img name="head"><img name="documentElement">',
  () =>
    '<form id="f"><input name="lastChild"><input name="firstChild"><input name="localName"></form>',
  () => '<form><input name="getAttribute"><input name="children"><input name="parentNode"></form>',
  () =>
    '<form class="footer"><input name="id"><input name="className"><input name="attributes"></form>',
  () => '<img name="prerendering"><img name="readyState"><img name="contentType">',
  () => `<template>© ${OTHER} ${OTHER_FILING}</template><noscript>© ${OTHER}</noscript>`,
  (random) =>
    `<div class="foot${'er '.repeat(pick(random, 400))}">${'备'.repeat(pick(random, 9000))}</div>`,
  (random) => `<p>${'浙ICP备'.repeat(pick(random, 3000))}</p>`,
  (random) => `<p>${'© '.repeat(pick(random, 4000))}${'（'.repeat(pick(random, 2000))}</p>`,
  (random) => `<p>版权所有：${'有限公司'.repeat(pick(random, 3000))}</p>`,
  (random) => `<p>${'1234567890'.repeat(pick(random, 3000))}号-${'9'.repeat(pick(random, 99))}</p>`,
  (random) => nested('<div>', '</div>', pick(random, 300)),
  (random) => `<div class="footer">${'<span>备</span>'.repeat(pick(random, 700))}</div>`,
  (random) => `${'<p>'.repeat(pick(random, 2000))}尾`,
  () => `<p>统一社会信用代码 91330281MA2ABCDE2X</p>`,
  () => `<footer>京ICP证030173号 <a href="${REGISTER}">京ICP备10036305号</a></footer>`,
  () => '<frameset><frame src="/a"></frameset>',
  () => '<base href="https://other.example.org/"><base target="_top">',
  () => '<svg><title>x</title><foreignObject><footer>© 示例</footer></foreignObject></svg>',
  () => '<math><mtext><footer>©</footer></mtext></math>',
  () => '<!-- ',
  () => '<plaintext>',
  () => '</body></html><p>后',
  () => '\u0000\ud800\ufeff\u202e',
  () => `<footer>技术支持：${OTHER}</footer>`,
  () => `<footer>${OTHER}加盟校区</footer>`,
  () => `<h1><img alt="${OTHER}"></h1>`,
  (random) => `<a href="${'x'.repeat(pick(random, 5000))}">a</a>`,
  () => '<a href="https://[::1"></a><a href="javascript:1">1</a>',
];

/** What anybody may say about the listed school on somebody else's page: in the news, to it, of it. */
const MENTIONS: readonly ((name: string, filing: string) => string)[] = [
  (name) => `<p>新闻：${name}被通报</p>`,
  (name) => `<a href="https://qiming.example.com/">友情链接：${name}</a>`,
  (name, filing) => `<noscript>© ${name} ${filing}</noscript>`,
  (name, filing) => `<template><footer>© ${name} ${filing}</footer></template>`,
  (name, filing) => `<!-- © ${name} ${filing} -->`,
  (name) => ld({ '@type': 'NewsArticle', about: { '@type': 'School', legalName: name } }),
  (name) => ld({ '@type': 'Organization', legalName: name, url: 'https://qiming.example.com/' }),
  (name, filing) => `<div class="comment">© ${name} 版权所有 ${filing}</div>`,
  (name, filing) => `<article><p>© ${name} ${filing}</p></article>`,
  (name) => `<div class="partners">战略合作：${name}</div>`,
  (name) => `<iframe srcdoc="© ${name}"></iframe>`,
  (name) => `<textarea>© ${name}</textarea><select><option>© ${name}</option></select>`,
  (name) => `<img alt="${name}"><input value="${name}" placeholder="${name}">`,
  (name) => `<svg><text>© ${name}</text></svg>`,
  (name) => `<details><summary>客户</summary><p>${name}</p></details>`,
  (name) => `<h2>${name}怎么样？</h2>`,
  (name) => `<h1>${name}家长投诉汇总</h1>`,
  (name) => `<blockquote>${name}：我校已整改</blockquote>`,
  (name, filing) => `<p>该校备案号 ${filing}，运营单位 ${name}</p>`,
  (name) => `<table><tr><td>1</td><td>${name}</td><td>列入黑名单</td></tr></table>`,
];

/** What a footer says of others than its owner. */
const IN_FOOTER: readonly ((name: string) => string)[] = [
  () => '',
  (name) => `<p>友情链接：<a href="https://qiming.example.com/">${name}</a></p>`,
  (name) => `<p>技术支持：${name}</p>`,
  (name) => `<p>合作伙伴：${name} 示例园艺有限公司</p>`,
  (name) => `<p>本站与${name}无关</p>`,
  (name) => `<p>网站建设 <a href="https://qiming.example.com/">${name}</a></p>`,
  (name) => `<p hidden>© ${name}</p>`,
];

/** Places between two tags. */
function seams(html: string): number[] {
  return [...html.matchAll(/>/g)].map(({ index }) => index + 1);
}

const insert = (html: string, at: number, what: string): string =>
  html.slice(0, at) + what + html.slice(at);

function changeText(html: string, random: Random): string {
  const [a, b] = [pick(random, html.length + 1), pick(random, html.length + 1)];
  const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 400)];
  const part = html.slice(from, to);
  const rest = [html.slice(0, from), html.slice(to)] as const;
  return one(random, [
    () => rest.join(''),
    () => rest.join(part + part),
    () => rest.join([...part].reverse().join('')),
    () => rest.join(part.toUpperCase()),
    () => rest.join(one(random, ['<', '>', '"', '&', '</', '\u200b', '&#x202e;', '=', "'"])),
  ])();
}

/** A page that the listed site may answer, with some changes upon each other. */
export function hostilePage(random: Random): string {
  let html = one(random, [PLAIN, BARE, LISTING]);
  for (let times = 1 + pick(random, 6); times > 0; times--) {
    const places = seams(html);
    html =
      random() < 0.3
        ? changeText(html, random)
        : insert(html, places.length > 0 ? one(random, places) : 0, one(random, FRAGMENTS)(random));
  }
  return html;
}

/** A page of somebody who is not listed and says whose it is, with mentions of the listed school. */
export function innocentPage(random: Random, name: string, filing: string): string {
  const others = one(random, IN_FOOTER)(name);
  const footer = `<footer>${others}<p>© 2026 ${OTHER} 版权所有</p><p><a href="${REGISTER}">${OTHER_FILING}-1</a></p></footer>`;
  const head = `<!doctype html><html><head><title>${OTHER}</title></head><body>`;
  let main = `<header>${OTHER}</header><main><h1>图书</h1><p>新书</p><ul><li>一</li><li>二</li></ul></main>`;
  for (let times = 1 + pick(random, 5); times > 0; times--)
    main = insert(main, one(random, seams(main)), one(random, MENTIONS)(name, filing));
  return `${head}${main}${footer}</body></html>`;
}
