import { describe, expect, it } from 'vitest';
import { printedNamesOf, termsOf } from '../../../lib/index/terms';
import { entryOf, hostIdentifier } from './support';

describe('termsOf', () => {
  it('keeps names of four units apart from shorter ones, each once', () => {
    const entry = entryOf('e1', ['示例启明', '示 例 启 明', '示例启明（余姚）', '示例', '在线']);
    expect(termsOf(entry)).toEqual({
      keys: ['name:示例', 'name:在线'],
      names: ['示例启明', '示例启明余姚'],
      lookupNames: ['示例启明', '示例启明余姚', '示例', '在线'],
    });
  });

  it('makes a key of every identifier', () => {
    const of = {
      of: 'subject',
      source: 'https://a.example.com/',
      verifiedOn: '2026-01-01',
    } as const;
    const entry = entryOf('e2', ['上海示例在线信息技术有限公司'], {
      identifiers: [
        hostIdentifier('example.com'),
        { kind: 'icp', value: '京ICP备13046642号', ...of },
        { kind: 'app', value: 'apple:363590051', ...of },
        { kind: 'phone', value: '02112345678', ...of },
        { kind: 'phone', value: '400-123-4567', ...of },
        { kind: 'psb', value: '浙公网安备 33028102000123', ...of },
        { kind: 'icp', value: '京ICP备13046642号', ...of, of: 'operator' },
      ],
    });
    expect(termsOf(entry).keys).toEqual([
      'host:example.com',
      'icp:京ICP备13046642号',
      'app:apple:363590051',
      'phone:02112345678',
      'phone:4001234567',
      'psb:浙公网安备33028102000123号',
    ]);
  });

  it('takes the app and its developer for names', () => {
    const entry = entryOf('a1', ['示例在线'], {
      kind: 'app',
      app: { name: '示例在线', developer: '示例启明教育科技有限公司', stores: [], versions: [] },
    });
    expect(printedNamesOf(entry)).toEqual(['示例在线', '示例启明教育科技有限公司']);
    expect(termsOf(entry).names).toEqual(['示例在线', '示例启明教育科技有限公司']);
  });

  it('leaves out a name of separators alone', () => {
    expect(termsOf(entryOf('e3', ['——', '示例启明']))).toEqual({
      keys: [],
      names: ['示例启明'],
      lookupNames: ['示例启明'],
    });
  });
});
