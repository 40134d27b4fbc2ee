import { pick, seeded } from '../random';

/** Words that stand in listed names and on the pages where they are looked for. */
const WORDS =
  '教育 培训 学校 有限公司 科技 信息 余姚市 南山区 示例 课程 老师 家长 学生 报名 辅导 英语 数学 暑期 中心 名单 处罚 市场监督管理局 在线 官网 下载 的 和 在 是 有 我们 可以 如何 什么'.split(
    ' ',
  );
const FIRST_HAN = 0x4e00;
const COMMON_HAN = 3000;
/** Share of the text that is made of such words; the rest is any common character. */
const WORD_SHARE = 0.6;

const UNITS = 50_000;
const PLANTED = 20;

function filler(random: () => number, units: number): string {
  let text = '';
  while (text.length < units)
    text +=
      random() < WORD_SHARE
        ? (WORDS[pick(random, WORDS.length)] ?? '')
        : String.fromCharCode(FIRST_HAN + pick(random, COMMON_HAN));
  return text.slice(0, units);
}

/** Normalised text of so many units in which `planted` of the names stand, at even distances. */
export function pageText(
  names: readonly string[],
  { units = UNITS, planted = PLANTED } = {},
): { text: string; planted: Set<string> } {
  const random = seeded(7);
  const chosen = Array.from({ length: planted }, () => names[pick(random, names.length)] ?? '');
  const share = Math.floor(units / planted);
  const text = chosen.map((name) => name + filler(random, share - name.length)).join('');
  return { text, planted: new Set(chosen) };
}
