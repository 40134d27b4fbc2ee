import { describe, expect, it } from 'vitest';
import { DatedText } from '../../../components/dated-text';
import { show } from '../entrypoints/stage';

describe('text with what no line may break', () => {
  it.each([
    ['截至2026年10月15日', ['2026年10月15日']],
    ['on 31 August 2026 by', ['31 August 2026']],
    ['黑名单·2026-09', ['单·2026-09']],
    ['名单日期 2026年10月15日 · 36 天前签发 · 上次检查', ['2026年10月15日 ·', '36 天', '发 ·']],
    ['Blacklist · 25 September 2026', ['t ·', '25 September 2026']],
    ['无法识别：2026-13-40', ['2026-13-40']],
    ['上次检查 2026年10月15日 04:00', ['2026年10月15日']],
    ['处理结果：罚款8万元', ['8万元']],
    ['已超过 90 天，12 个月', ['90 天', '12 个月']],
    ['文号：余市监罚〔2026〕1号', ['余市监罚〔2026〕1号']],
    ['余姚市教育局将该机构列入黑名单', []],
  ])('%s', async (text, whole) => {
    const { root, findAll, text: shown } = await show(<DatedText text={text} />, {});
    expect(findAll('.whole').map(({ textContent }) => textContent)).toEqual(whole);
    expect(shown()).toBe(text);
    // In a grid, as a fact's value is one, its parts would be rows.
    expect(root.childNodes).toHaveLength(1);
  });
});
