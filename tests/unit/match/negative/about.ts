import { atMost, linked, type Negative, printed, said, silent, structured, typed } from './case';
import { CODE, COMPANY, FILING, SCHOOL, UNIVERSITY } from './listed';

/** Pages that write about a listed subject, list it or speak to it, and are not its own. */

const PAPER = '余姚示例传媒有限公司';
const OWN = '浙ICP备00000077号-1';
const own = [linked(OWN)];

const NEWS: readonly Negative[] = [
  silent(
    'news about an institution, on a paper of its own',
    'https://news.example.org/a/1',
    { title: `${SCHOOL}被处罚 - 示例晚报`, filings: own, operators: [said(PAPER)] },
    `${SCHOOL}因侵犯公民个人信息被处罚。`,
  ),
  silent('news about it on a known portal', 'https://www.sohu.com/a/1', {
    title: `${SCHOOL}被约谈`,
    operators: [said(SCHOOL)],
    filings: [linked(FILING)],
  }),
  silent('news that quotes the institution’s copyright line', 'https://news.example.org/a/2', {
    title: `${SCHOOL}被通报`,
    operators: [said(`版权所有：${SCHOOL}`)],
  }),
  silent('news that quotes its filing number at the end', 'https://news.example.org/a/3', {
    title: '示例启明被罚，备案号曝光',
    filings: [typed(FILING)],
  }),
  silent('news with its own number and the institution’s, both linked', 'https://n.example.org/', {
    title: '培训市场观察',
    filings: [...own, linked(FILING)],
  }),
  silent('news that prints its code', 'https://news.example.org/a/4', {
    title: `${COMPANY}被吊销`,
    codes: [printed(CODE)],
  }),
  silent('an announcement of an association that names it', 'https://xh.example.org/9', {
    title: '关于示例启明被列入黑名单的公告',
    operators: [said('余姚市示例教育培训协会'), said(`主办单位：${SCHOOL}`)],
  }),
];

const DIRECTORIES: readonly Negative[] = [
  silent('a directory that marks up many schools', 'https://dir.example.org/yuyao', {
    title: '余姚培训学校',
    operators: [
      said(SCHOOL, 'json-ld'),
      said(COMPANY, 'json-ld'),
      said('杭州别家网络科技有限公司', 'json-ld'),
    ],
    codes: [structured(CODE), structured('91330281MA2ABCDE2X')],
  }),
  silent('a directory’s page of one school, marked up as it', 'https://dir.example.org/7', {
    title: `${SCHOOL} - 某例教育网`,
    operators: [said(SCHOOL, 'json-ld')],
    codes: [structured(CODE)],
  }),
  silent('the same with the directory’s company in the footer', 'https://dir.example.org/8', {
    title: SCHOOL,
    filings: own,
    operators: [said('© 2024 杭州示例黄页有限公司'), said(SCHOOL, 'json-ld')],
    codes: [structured(CODE)],
  }),
  silent(
    'a directory’s page of one school, which says of no site that it is the school’s',
    'https://dir.example.org/9',
    { title: SCHOOL, operators: [said(SCHOOL, 'described')] },
    `统一社会信用代码：${CODE}`,
  ),
  atMost(
    'related',
    'the same on the school’s listed host, which a directory owns by now',
    'https://qiming.example.com/',
    {
      title: '余姚培训学校',
      operators: [said('杭州示例黄页有限公司', 'described')],
    },
  ),
  silent('a directory on a known host', 'https://www.jiaoyubao.cn/x', {
    title: SCHOOL,
    filings: [linked(FILING)],
    operators: [said(SCHOOL)],
  }),
  silent('a directory that prints every school’s number', 'https://dir.example.org/icp', {
    title: '余姚培训学校',
    filings: [typed(FILING), typed('浙ICP备00000078号'), typed('浙ICP备00000079号')],
  }),
  silent('a register of filing numbers', 'https://icp.example.org/q', {
    title: `${FILING}备案查询`,
    filings: [typed(FILING)],
  }),
  silent('a company register', 'https://www.tianyancha.com/company/1', {
    title: SCHOOL,
    codes: [structured(CODE)],
  }),
  silent('an unknown company register', 'https://reg.example.org/1', {
    title: `${SCHOOL}_工商信息_股东`,
    codes: [structured(CODE)],
    operators: [said(SCHOOL, 'json-ld')],
  }),
  silent('a ranking', 'https://top.example.org/1', {
    title: '余姚十大培训机构排名',
    operators: [said(SCHOOL)],
  }),
  silent('a recruitment site’s page of the company', 'https://job.example.org/c/1', {
    title: `${COMPANY}薪资待遇_校招`,
    operators: [said(COMPANY, 'json-ld')],
  }),
  ...['面经', '信用报告', '家长质疑', '致歉', '探访'].map((word) =>
    silent(`a page of ${word}`, 'https://job.example.org/c/2', {
      title: `${COMPANY} - ${word}`,
      operators: [said(COMPANY, 'json-ld')],
    }),
  ),
];

const FORUMS: readonly Negative[] = [
  silent(
    'a parent’s post whose last comment quotes the school’s footer',
    'https://bbs.example.org/t/1',
    { title: '示例启明怎么样？ - 示例家长论坛', operators: [said(`版权所有：${SCHOOL}`)] },
    '孩子想去，有人上过吗？',
  ),
  silent('a warning on a blog that prints the number', 'https://blog.example.org/1', {
    title: '避雷示例启明',
    filings: [typed(FILING)],
  }),
  silent('a comment that links the number below the forum’s own', 'https://bbs.example.org/t/2', {
    title: '余姚少儿英语',
    filings: [linked(FILING), ...own],
  }),
  silent('a question on a known host', 'https://www.zhihu.com/question/1', {
    title: '示例启明',
    filings: [linked(FILING)],
    operators: [said(SCHOOL)],
  }),
  silent('a complaint', 'https://ts.example.org/1', {
    title: `${SCHOOL}退费投诉`,
    operators: [said(`运营主体：${SCHOOL}`)],
  }),
];

const OFFICES: readonly Negative[] = [
  silent(
    'a notice on gov.cn',
    'https://www.yy.gov.cn/art/1',
    { title: '行政处罚决定', operators: [said(SCHOOL)], filings: [linked(FILING)] },
    `当事人：${SCHOOL}`,
  ),
  silent('a notice below 政务', 'https://jyj.xn--zfr164b/1', {
    title: '名单',
    operators: [said(`主办单位：${SCHOOL}`)],
  }),
  silent('the host of the very notice', 'https://notice.example/2026/1.html', {
    title: '名单',
    filings: [linked(FILING)],
    operators: [said(SCHOOL)],
  }),
  silent('a host below the notice’s', 'https://edu.notice.example/', {
    title: '名单',
    filings: [linked(FILING)],
  }),
  silent('a company’s footer on a university’s careers pages', 'https://job.example.edu.cn/1', {
    title: COMPANY,
    operators: [said(COMPANY)],
    filings: [linked('京ICP备00000002号-3')],
  }),
  silent('a university whose campus app was notified', 'https://www.example.edu.cn/', {
    title: `${UNIVERSITY} - 首页`,
    operators: [said(`版权所有 © ${UNIVERSITY}`)],
    filings: [linked('浙ICP备00000004号')],
  }),
  atMost(
    'related',
    'the same university on a host of another kind: its app relates, no more',
    'https://www.sample-university.example.com/',
    {
      title: `${UNIVERSITY} - 首页`,
      operators: [said(`版权所有 © ${UNIVERSITY}`)],
      filings: [linked('浙ICP备00000004号')],
    },
  ),
];

export const ABOUT: readonly Negative[] = [...NEWS, ...DIRECTORIES, ...FORUMS, ...OFFICES];
