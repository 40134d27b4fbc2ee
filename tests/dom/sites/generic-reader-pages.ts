/** Invented pages for the generic card reader: listings that it should read, and pages that it should not. */

export const SCHOOL = '余姚市示例启明培训学校有限公司';
export const PAGE = 'https://directory.example.com/yuyao/';

/** `count` cards, each made from its number. */
export const times = (count: number, card: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => card(at)).join('\n');

const internal = (at: number): string => `/item/${at}.html`;
const external = (at: number): string => `https://school-${at}.example.org/`;

interface Sample {
  name: string;
  html: string;
  url?: string;
}
interface SampleOptions {
  within?: [before: string, after: string];
  url?: string;
}

/** A page of `count` cards, in a plain list or `within` something else. */
const sample = (
  name: string,
  count: number,
  card: (at: number) => string,
  { within = ['<main><div class="list">', '</div></main>'], ...rest }: SampleOptions = {},
): Sample => {
  const [before, after] = within;
  return { name, html: before + times(count, card) + after, ...rest };
};

/** Each has exactly six cards that count. */
export const LISTINGS: Sample[] = [
  sample(
    'a directory whose titles lead to the schools',
    6,
    (at) => `<div class="card"><h3><a href="${external(at)}">示例培训学校${at}</a></h3>
        <p>小学语文、数学、英语同步辅导，小班教学。</p></div>`,
  ),
  sample(
    'a course listing with the institution in a class of its own',
    6,
    (
      at,
    ) => `<li class="item ${at % 2 ? 'odd' : 'even'}"><a class="pic" href="${internal(at)}"><img alt=""></a>
        <a class="course-title" href="${internal(at)}">暑期书法课${at}</a><span class="courseOrgName">示例启明画室</span></li>`,
  ),
  sample(
    'a course listing with the institution behind a word',
    6,
    (
      at,
    ) => `<article class="post-card"><h2><a href="${internal(at)}">初中数学提高班课程${at}</a></h2>
        <p>开课机构：示例启明培训中心</p><p>开课时间：周六</p></article>`,
  ),
  sample(
    'rows that are links as a whole',
    6,
    (at) =>
      `<a class="row" href="${internal(at)}"><h4>少儿编程课${at}</h4><b class="shop-name">示例编程工坊</b></a>`,
  ),
  sample(
    'schools whose own site is a link of the card',
    6,
    (at) => `<div class="school-card"><h3><a href="${internal(at)}">示例外国语学校${at}</a></h3>
        <p>寄宿制民办学校，有小学部和初中部。</p><a href="${external(at)}">官网</a></div>`,
  ),
  sample(
    'a table of institutions',
    6,
    (at) =>
      `<tr><td><a href="${internal(at)}">少儿舞蹈培训${at}</a></td><td class="company">示例舞蹈艺术有限公司</td></tr>`,
    { within: ['<main><table><tbody>', '</tbody></table></main>'] },
  ),
];

export const OTHERS: Sample[] = [
  sample(
    'a news page about schools',
    8,
    (at) =>
      `<li class="news-item"><a href="${internal(at)}">${SCHOOL}被通报，教育局介入${at}</a><span class="date">09-01</span></li>`,
  ),
  ...['="true"', ''].map((value) =>
    sample(
      `an editor (contenteditable${value}), whose text would be saved with our marks`,
      8,
      (at) =>
        `<li><h3><a href="${external(at)}">示例培训学校${at}</a></h3><p>小学英语、书法。</p></li>`,
      { within: [`<main><div contenteditable${value}><ul>`, '</ul></div></main>'] },
    ),
  ),
  sample(
    'headlines about schools from many papers',
    8,
    (at) =>
      `<div class="entry"><h3><a href="${external(at)}">示例培训学校被处罚${at}</a></h3><p>记者从教育局获悉，示例培训学校……</p></div>`,
    { within: ['<main><div class="newsList">', '</div></main>'] },
  ),
  sample(
    'threads of a forum',
    8,
    (at) =>
      `<div class="row"><h3><a href="${internal(at)}">${SCHOOL}怎么样${at}</a></h3><span class="company">示例妈妈社区</span></div>`,
    { within: ['<main><div class="threadlist">', '</div></main>'] },
  ),
  sample(
    'comments that link to schools',
    8,
    (at) =>
      `<li><h4><a href="${external(at)}">${SCHOOL}</a></h4><p>我家孩子在这里上过课，老师很负责。</p></li>`,
    { within: ['<main><ul class="comment-list">', '</ul></main>'] },
  ),
  sample(
    'a bare list of links to schools',
    8,
    (at) => `<li><a href="${external(at)}">示例培训学校${at}</a></li>`,
  ),
  sample(
    'friend links below a heading',
    8,
    (at) =>
      `<li><a href="${external(at)}"><h5>示例培训学校${at}</h5></a><span>一家教育培训机构的网站</span></li>`,
    { within: ['<main><h4>友情链接</h4><ul>', '</ul></main>'] },
  ),
  sample(
    'partners with logos',
    8,
    (at) =>
      `<div class="one"><h4><a href="${external(at)}">示例教育${at}</a></h4><p>战略合作伙伴，全国连锁。</p></div>`,
    { within: ['<main><div class="partners">', '</div></main>'] },
  ),
  sample(
    'an article with paragraphs about schools',
    8,
    (at) =>
      `<section class="s"><h3><a href="${external(at)}">示例培训学校${at}</a></h3><p>这家学校的特点是小班教学，老师多。</p></section>`,
    { within: ['<article>', '</article>'] },
  ),
  sample(
    'the results of a search engine',
    8,
    (at) =>
      `<div class="result"><h3><a href="${external(at)}">示例培训学校${at}_官方主页</a></h3><p>小学语文、数学、英语同步辅导。</p></div>`,
    { url: 'https://find.example.com/s?q=%E5%9F%B9%E8%AE%AD%E5%AD%A6%E6%A0%A1' },
  ),
  sample(
    'jobs at schools',
    8,
    (at) =>
      `<div class="job-card"><h3><a href="${internal(at)}">英语老师${at}</a></h3><span class="company">${SCHOOL}</span></div>`,
  ),
  sample(
    'goods of shops',
    8,
    (at) =>
      `<div class="goods"><a class="title" href="${internal(at)}">不锈钢保温杯${at}</a><span class="shop-name">示例家居专营店</span></div>`,
  ),
  sample(
    'a table of contents',
    8,
    (at) =>
      `<li class="toc"><a href="#part-${at}">第${at}课 教育培训概论</a><p>学校教育的历史与发展</p></li>`,
  ),
  {
    name: 'navigation, header, aside and footer',
    html: ['header', 'nav', 'aside', 'footer']
      .map(
        (tag) =>
          `<${tag}>${times(8, (at) => `<div><h3><a href="${external(at)}">示例培训学校${at}</a></h3><p>小学语文数学英语同步辅导。</p></div>`)}</${tag}>`,
      )
      .join(''),
  },
  sample(
    'three cards only',
    3,
    (at) =>
      `<div class="card"><h3><a href="${external(at)}">示例培训学校${at}</a></h3><p>小学语文数学英语同步辅导。</p></div>`,
  ),
  sample(
    'a school with four campuses on its own site',
    4,
    (at) =>
      `<div class="campus"><h3><a href="https://c${at}.school.example.org/">示例培训学校${at}部</a></h3><p>地址在余姚市示例路，校车接送。</p></div>`,
    { url: 'https://www.school.example.org/' },
  ),
  sample(
    'categories that hold several institutions each',
    6,
    (at) =>
      `<section class="kind"><h2>英语培训${at}</h2>${times(
        3,
        (each) =>
          `<div><a href="${internal(each)}">英语课</a><span class="org">示例启明第${each}分部</span></div>`,
      )}</section>`,
  ),
  sample(
    'who issues a certificate and who partners',
    8,
    (at) =>
      `<div class="card"><h3><a href="${internal(at)}">会计考证课${at}</a></h3><p>发证机构：示例会计学会</p><p>合作机构：示例大学</p></div>`,
  ),
  { name: 'an empty page', html: '' },
];
