import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../../lib/match/footer/statements';

const X = '示例在线教育科技股份有限公司';
const NAME = '余姚市示例启明培训学校有限公司';
const operators = (line: string): string[] => statementsIn(line).operators;

const THINGS =
  '图 图片 图片来源 图源 背景 背景音乐 音乐 课程视频 系统素材 Photo Photos Image Maps'.split(' ');

describe('rights in a thing on the page', () => {
  it.each(THINGS)('are nobody’s site: %s', (thing) => {
    const lines = [`${thing} © ${X}`, `${thing} © 2026 ${X}`, `${thing}:© ${X}`, `${thing}/© ${X}`];
    expect(lines.flatMap(operators)).toEqual([]);
    expect(operators(`© ${NAME} | ${thing} © ${X}`)).toEqual([NAME]);
  });

  it.each(['示例启明绘本馆', '示例启明音乐', '少儿编程课程', 'Example Design Studio'])(
    'are not meant behind a name: %s',
    (name) => expect(operators(`${name} © 2026 ${NAME}`)).toContain(NAME),
  );
});

describe('a notice behind a version', () => {
  it.each([
    ...['Powered by Example! X3.4', '技术支持:示例云校 V3.0', '由示例云校提供技术支持 V2.1'],
    ...['示例云校 V3.0', '示例云校V3.0', '智慧校园管理平台 v2.1.10', 'Version 3.0.1'],
  ])('is the product’s: %s', (product) => {
    for (const notice of ['©', '© 2026', 'Copyright ©', 'Copyright © 2001-2026', '版权所有']) {
      const line = `${product} ${notice} ${X}`;
      expect(operators(line)).not.toContain(X);
      expect(operators(`© ${NAME} | ${line}`)).toEqual([NAME]);
    }
  });

  it.each(['Powered by Example! X3.4', '技术支持:示例云校 V3.0'])(
    'is followed by the site’s own: %s',
    (credit) => expect(operators(`${credit} © 2001-2020 ${X} © ${NAME}`)).toEqual([NAME]),
  );

  it.each(['2019.01-2026', '0574.62120000', '400.123.4567', '营业时间 9.00-20.00', '评分 4.9'])(
    'is the site’s behind another number: %s',
    (number) => expect(operators(`${number} © ${NAME}`)).toEqual([NAME]),
  );
});

describe('what a builder signs', () => {
  it.each(['Powered by 云校通 © 2026', '由云校通提供技术支持 © 2026', 'Theme by 云校通 ©'])(
    'is its product where the site has its holder before: %s',
    (credit) => {
      expect(operators(`© 示例青藤 ${credit} ${X}`)).toEqual(['示例青藤']);
      expect(operators(`${credit} ${NAME}`)).toEqual([NAME]);
    },
  );
});
