import { describe, expect, it } from 'vitest';
import { LIST_FAULTS, type ListFault, type ListState } from '../../../lib/domain/list-state';
import type { MutedView } from '../../../lib/domain/muted';
import type { PageState, RelatedView } from '../../../lib/domain/page-views';
import type { MarkView } from '../../../lib/domain/verdict';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { displayName, identifierText, regionText } from '../../../lib/wording/names';
import {
  canTryAgain,
  faultDetail,
  faultText,
  healthText,
  pageSummary,
  pastDateText,
} from '../../../lib/wording/states';
import { app, school } from './entries';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');

describe('faultText', () => {
  it.each(LIST_FAULTS.map((kind) => [kind]))('%s is told without technical words', (kind) => {
    for (const t of [zh, createTranslator('zh-TW'), en]) {
      const text = faultText(t, { kind, detail: 'latest.json: status 500' }, true);
      expect(text).not.toMatch(/latest\.json|status|hash|JSON|HTTP/);
      expect(text).toMatch(/[。.]$/);
    }
    expect(faultDetail({ kind, detail: 'latest.json' })).toBe(`${kind}: latest.json`);
  });

  it.each(LIST_FAULTS.filter((kind) => kind !== 'damaged'))('%s says what to do next', (kind) => {
    expect(faultText(zh, { kind, detail: '' }, false)).toContain('请');
    expect(faultText(en, { kind, detail: '' }, false)).toMatch(
      /please|tell the publisher|ask the/i,
    );
  });

  it('says that the list at hand stays', () => {
    const kept = '现有名单照旧使用。';
    expect(faultText(zh, { kind: 'wrong-hash', detail: '' }, true)).toContain(kept);
    expect(faultText(zh, { kind: 'wrong-hash', detail: '' }, false)).not.toContain(kept);
    expect(faultText(zh, { kind: 'expired', detail: '' }, true)).not.toContain(kept);
  });

  it('a try again is offered where it can help', () => {
    expect(canTryAgain({ kind: 'offline', detail: '' })).toBe(true);
    expect(canTryAgain({ kind: 'wrong-root', detail: '' })).toBe(false);
  });

  it('every kind has its own words', () => {
    const texts = LIST_FAULTS.map((kind) => faultText(zh, { kind, detail: '' }, true));
    expect(new Set(texts).size).toBe(LIST_FAULTS.length);
  });
});

describe('pastDateText', () => {
  const list = { title: '示例名单', asOf: '2026-09-01' } as ListState;
  const fault = (kind: ListFault) => ({ fault: { kind, detail: '', at: '' } });
  it.each<[Partial<ListState>, isTold: boolean]>([
    [{}, false],
    [{ stale: true }, true],
    [{ stale: true, ...fault('http') }, true],
    [{ stale: true, ...fault('damaged') }, true],
    [{ stale: true, ...fault('expired') }, false],
    [{ stale: true, ...fault('lagging') }, false],
    [{ stale: true, ...fault('clock') }, false],
    [{ stale: true, paused: true }, false],
    [fault('http'), false],
  ])('of a list that is %o is said where nothing else says so', (state, isTold) => {
    const said = '名单“示例名单”已过有效期，2026年9月1日以后的变化不在其中。';
    expect(pastDateText(zh, { ...list, ...state })).toBe(isTold ? said : null);
  });
});

describe('healthText', () => {
  const site = { id: 'baidu', name: '百度' };
  it.each([
    [{ site, recognised: 10, hidden: 0 }, '百度：识别到 10 条结果'],
    [
      { site, recognised: 12, hidden: 10 },
      '百度：识别到 12 条结果，其中 10 条看不到真实网址，只核对了标题',
    ],
    [
      { site, recognised: 0, hidden: 0 },
      '百度：识别到 0 条结果\n此页版式可能已变，因此没有标注；这不代表此页没有名单中的单位。',
    ],
    [{ site: null, recognised: 0, hidden: 0 }, null],
  ])('%j', (page, text) => {
    expect(healthText(zh, page)).toBe(text);
  });
});

describe('pageSummary', () => {
  const row = (isContested?: true) =>
    ({ view: {}, reason: '', ...(isContested && { isContested }) }) as RelatedView;
  const of = (page: Partial<PageState>) =>
    pageSummary(zh, { marks: [], related: [], muted: [], ...page });

  it.each([
    ['marks before all else', { marks: [{} as MarkView], related: [row(true)] }, '此页标注 1 处'],
    ['a contested one', { related: [row(), row(true)] }, '网址与名单相符，但页面内容不符，请核对'],
    ['related ones', { related: [row()] }, '有 1 条相关记录，没有在结果上标注'],
    ['muted ones', { muted: [{} as MutedView] }, '有 1 条记录您已选择不再提示'],
  ])('%s', (_, page, text) => {
    expect(of(page)).toBe(text);
  });

  it('leaves “no marks” to a page of which nothing is to be said', () => {
    expect(of({})).toBeNull();
  });
});

describe('names', () => {
  it.each([
    [app(), '示例在线'],
    [school(), '余姚市示例启明培训学校有限公司'],
    [school({ names: [{ text: '示例启明', kind: 'brand' }] }), '示例启明'],
  ])('displayName %#', (entry, name) => {
    expect(displayName(entry)).toBe(name);
  });

  it.each([
    ['330281', '浙江', 'Zhejiang'],
    ['110000', '北京', 'Beijing'],
    ['990000', null, null],
  ])('region %s', (code, chinese, english) => {
    expect(regionText(zh, code)).toBe(chinese);
    expect(regionText(en, code)).toBe(english);
  });

  it('an app id names its store, anything else stands as it is', () => {
    const identifier = {
      of: 'subject',
      source: 'https://a.example/',
      verifiedOn: '2026-09-01',
    } as const;
    expect(identifierText({ ...identifier, kind: 'app', value: 'apple:1' })).toBe('App Store 1');
    expect(identifierText({ ...identifier, kind: 'host', value: 'a.example' })).toBe('a.example');
  });
});
