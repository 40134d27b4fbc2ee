import { describe, expect, it } from 'vitest';
import { mailTo, parseContact } from '../../../lib/wording/contact';
import { windowTexts } from '../../../lib/wording/dates';
import { toMarkView } from '../../../lib/wording/mark';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { matchOf, REPORT_REASONS, recordReportText } from '../../../lib/wording/report';
import { pageOf } from '../../dom/entrypoints/samples';
import { sanction, school, subject, TODAY, verdict } from './entries';

const t = createTranslator('zh-CN');
const entry = school();
const markBy = (...given: Parameters<typeof verdict>) =>
  toMarkView({ verdicts: [verdict(...given)], subject: subject(), today: TODAY }, t);
const base = {
  ref: { list: 'builtin', id: entry.id },
  entry,
  list: { title: '示例名单', asOf: '2026-09-15' },
  reason: 'not-this' as const,
  note: '',
  match: null,
  address: null,
  version: '1.2.3',
};

const match = {
  page: '示例搜索',
  basis: '标注依据：网址一致',
  evidence: ['标题中有完整名称', '另一条'],
};
const address = 'https://search.example/?q=1';

describe('a report', () => {
  it('names the record, the list, the problem and the source', () => {
    expect(recordReportText(t, base, TODAY).split('\n')).toEqual([
      '名单记录有误：余姚市示例启明培训学校有限公司（school-1）',
      '问题：不是这家单位（同名或标注有误）',
      '名单：示例名单（名单日期 2026年9月15日），记录编号 school-1',
      '原文：https://notice.example/1',
      '版本：鉴训 1.2.3',
      '日期：2026年10月1日',
    ]);
  });

  it('names a source once, however many acts it tells', () => {
    const acts = [
      sanction(),
      sanction({ kind: 'penalty' }),
      sanction({ source: 'https://a.example/2' }),
    ];
    const text = recordReportText(t, { ...base, entry: school({ sanctions: acts }) }, TODAY);
    expect(text.match(/原文：\S+/g)).toEqual([
      '原文：https://notice.example/1',
      '原文：https://a.example/2',
    ]);
  });

  it('adds what the reader says and what the mark rested on', () => {
    const text = recordReportText(t, { ...base, note: '  地址不同  ', match, address }, TODAY);
    expect(text).toContain('说明：地址不同\n');
    expect(text).toContain(
      `页面：${address}\n网页：示例搜索\n- 标注依据：网址一致\n- 标题中有完整名称\n- 另一条\n`,
    );
  });

  it('names the page nowhere once the user leaves it out', () => {
    const text = recordReportText(t, { ...base, match, address: null }, TODAY);
    expect(text).toContain('页面：未附网址\n- 标注依据：网址一致\n');
    for (const naming of ['example', '示例搜索', '标题中有完整名称'])
      expect(text.replace('notice.example', '')).not.toContain(naming);
  });

  it.each([
    ['identified', 'host', '标注依据：网址一致'],
    ['named', 'title-name', '标题中提到这个名称，不表示此页属于该单位'],
    ['possible', 'brand-and-region', '可能同名，请核对'],
    ['possible', 'host', '网址或编号与名单一致，但已超过 180 天未核对，请核对'],
  ] as const)('says without the page, too, how sure a %s mark by %s was', (tier, kind, said) => {
    const mark = markBy(entry, tier, [{ kind }]);
    const seen = mark && matchOf(t, pageOf({ marks: [mark] }), mark.entry);
    const lines = recordReportText(t, { ...base, match: seen }, TODAY).split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([`- ${said}`]);
  });

  it.each(REPORT_REASONS)('has words for %s', (reason) => {
    expect(recordReportText(t, { ...base, reason }, TODAY)).toMatch(/\n问题：\S+/);
  });
});

describe('parseContact', () => {
  it.each([
    ['mailto:list@example.org', 'list@example.org'],
    [' list.desk+a@edu.example.org ', 'list.desk+a@edu.example.org'],
    ['MAILTO:list@example.org', 'list@example.org'],
  ])('%s is an e-mail address', (text, address) => {
    expect(parseContact(text)).toEqual({ kind: 'mail', address });
  });

  it.each(['https://example.org/report', 'http://example.org/'])('%s is a web address', (url) => {
    expect(parseContact(url)).toEqual({ kind: 'web', url });
  });

  it.each([
    'mailto:list@example.org?bcc=other@example.org',
    'mailto:a@example.org,b@example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    '教育局办公室',
    'list@example.org%0abcc:other',
    '',
  ])('%s is words, never a link', (text) => {
    expect(parseContact(text)).toEqual({ kind: 'text', text });
  });
});

describe('mailTo', () => {
  it('carries subject and body', () => {
    const { href, isWhole } = mailTo('list@example.org', '主题 & 一', '第一行\n第二行');
    const url = new URL(href);
    expect(isWhole).toBe(true);
    expect(url.pathname).toBe('list@example.org');
    expect(url.searchParams.get('subject')).toBe('主题 & 一');
    expect(url.searchParams.get('body')).toBe('第一行\r\n第二行');
  });

  it('leaves out a body that would be cut on the way', () => {
    const { href, isWhole } = mailTo('list@example.org', '主题', '字'.repeat(400));
    const url = new URL(href);
    expect(isWhole).toBe(false);
    expect(url.searchParams.get('subject')).toBe('主题');
    expect(url.searchParams.has('body')).toBe(false);
  });
});

describe('windowTexts', () => {
  const like = (of: string) => `显示期限比照信用修复规则的“${of}”类`;
  const NO_CREDIT_RECORD = '应用通报不是信用记录，最长与“一般”类相同';
  it.each([
    [
      'its own end',
      sanction({ kind: 'penalty', publishedUntil: '2026-11-01' }),
      [like('一般'), '依原文载明的公示期'],
    ],
    [
      'a penalty that was looked at',
      sanction({ kind: 'penalty', verifiedOn: '2026-10-01' }),
      [like('一般'), '核对原文后显示 90 天'],
    ],
    [
      'a penalty at its longest',
      sanction({ kind: 'penalty', verifiedOn: '2027-08-01' }),
      [like('一般'), '最长显示 12 个月'],
    ],
    ['a notice', sanction(), [NO_CREDIT_RECORD, '最长显示 12 个月']],
    [
      'a notice whose source states an end',
      sanction({ publishedUntil: '2026-11-01' }),
      [NO_CREDIT_RECORD, '依原文载明的公示期'],
    ],
    [
      'a blacklist',
      sanction({ kind: 'blacklist' }),
      [like('严重'), '此类至少公示 12 个月，此后核对过原文才继续显示'],
    ],
    ['a warning', sanction({ kind: 'warning' }), [like('轻微'), '最长显示 3 个月']],
    [
      'an administrative state',
      sanction({ kind: 'abnormal-operations' }),
      ['行政管理状态', '核对原文后显示 90 天'],
    ],
  ])('of %s say class and rule', (_, act, texts) => {
    expect(windowTexts(t, act)).toEqual(texts);
  });
});
