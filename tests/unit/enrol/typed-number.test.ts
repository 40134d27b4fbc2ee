import { describe, expect, it } from 'vitest';
import { type Measure, numberIn, typedNumber } from '../../../lib/enrol/typed-number';

describe('a typed number', () => {
  it.each<[string, Measure, number]>([
    ['5000', 'yuan', 5000],
    ['5000元', 'yuan', 5000],
    ['¥4,800', 'yuan', 4800],
    ['￥ 4，800.50', 'yuan', 4800.5],
    [' ￥4800 ', 'yuan', 4800],
    ['\u3000¥ 80 × 60', 'yuan', 4800],
    ['4800元。 ', 'yuan', 4800],
    ['４８００', 'yuan', 4800],
    ['1.2万', 'yuan', 12_000],
    ['1.1萬元', 'yuan', 11_000],
    ['5千块', 'yuan', 5000],
    ['3', 'months', 3],
    ['3个月', 'months', 3],
    ['三個月', 'months', 3],
    ['1年', 'months', 12],
    ['半年', 'months', 6],
    ['2.5', 'months', 2.5],
    ['60', 'lessons', 60],
    ['六十课时', 'lessons', 60],
    ['兩課時', 'lessons', 2],
    ['六十一', 'lessons', 61],
    ['五千', 'yuan', 5000],
    ['四千八百', 'yuan', 4800],
    ['一千零五十', 'yuan', 1050],
    ['一百零五', 'lessons', 105],
    ['一万二千', 'yuan', 12_000],
    ['两万', 'yuan', 20_000],
    ['80×60', 'yuan', 4800],
    ['83.34 * 60', 'yuan', 5000.4],
    ['九十元x六十课时', 'yuan', 5400],
    ['48 课时', 'lessons', 48],
    ['十', 'lessons', 10],
    ['0', 'lessons', 0],
    ['45分鐘', 'minutes', 45],
    ['1万2千', 'yuan', 12_000],
    ['3千2百', 'yuan', 3200],
    ['伍仟圆整', 'yuan', 5000],
    ['壹萬貳仟圓整', 'yuan', 12_000],
    ['人民币5000元', 'yuan', 5000],
    ['5000元人民幣', 'yuan', 5000],
    ['RMB 5,000', 'yuan', 5000],
    ['5k', 'yuan', 5000],
    ['1.2W', 'yuan', 12_000],
    ['5k×2', 'yuan', 10_000],
    ['一年半', 'months', 18],
    ['1年半', 'months', 18],
    ['一个半月', 'months', 1.5],
    ['3個半月', 'months', 3.5],
    ['半个月', 'months', 0.5],
    ['叁个月', 'months', 3],
    ['1小时', 'minutes', 60],
    ['1.5 小時', 'minutes', 90],
    ['一个半小时', 'minutes', 90],
    ['半小时', 'minutes', 30],
    ['1小時半', 'minutes', 90],
    ['100分钟', 'minutes', 100],
    ['人民币￥5,000元', 'yuan', 5000],
    ['2 hours', 'minutes', 120],
    [' 1 万 2 千 元 ', 'yuan', 12_000],
    ['六 十 课时', 'lessons', 60],
    ['80 × 60', 'yuan', 4800],
    ['80×60节', 'yuan', 4800],
    ['80元/课时×60个课时', 'yuan', 4800],
    ['80元/节×60节', 'yuan', 4800],
    ['80元每次×60次', 'yuan', 4800],
    ['80元/课时 × 60课时', 'yuan', 4800],
    ['4 800', 'yuan', 4800],
    ['12 800元', 'yuan', 12_800],
    ['¥ 4 800.50', 'yuan', 4800.5],
    ['人民币 12\u202f800 元', 'yuan', 12_800],
    ['４　８００', 'yuan', 4800],
    ['1 200 000', 'yuan', 1_200_000],
    ['1 200 × 4', 'yuan', 4800],
    ['1.2345万', 'yuan', 12_345],
    ['5000.50', 'yuan', 5000.5],
    // The last unit is left out, as people say it.
    ['四千八', 'yuan', 4800],
    ['四千零八', 'yuan', 4008],
    ['三千九百八', 'yuan', 3980],
    ['一百二', 'lessons', 120],
    ['一万二', 'yuan', 12_000],
    ['1万2', 'yuan', 12_000],
    ['2万8', 'yuan', 28_000],
    ['一萬兩千八', 'yuan', 12_800],
    ['3千2', 'yuan', 3200],
    ['壹万贰仟元正', 'yuan', 12_000],
    ['5000元。', 'yuan', 5000],
    ['45 mins', 'minutes', 45],
    ['一万零二百五', 'yuan', 10_250],
    ['十年', 'months', 120],
  ])('“%s” as %s is %d', (text, measure, value) => {
    expect(typedNumber(text, measure)).toEqual({ is: 'number', value });
  });

  it.each<[string, Measure]>([
    ['约5000', 'yuan'],
    ['3 4个月', 'months'],
    ['48 60', 'lessons'],
    ['４８　６０', 'lessons'],
    ['3\n4', 'months'],
    ['三 四个月', 'months'],
    ['4800 5200', 'yuan'],
    ['80 × 48 60', 'yuan'],
    ['4 800 5200', 'yuan'],
    ['4 800 52', 'yuan'],
    ['4 80', 'yuan'],
    ['4 8000', 'yuan'],
    ['4800 520', 'yuan'],
    ['4,800 520', 'yuan'],
    ['1.2 800', 'yuan'],
    ['800 900', 'yuan'],
    ['4\n800', 'yuan'],
    ['三 4 800', 'yuan'],
    ['4 八百', 'yuan'],
    ['80 × 4 800', 'yuan'],
    ['80 X 4 800', 'yuan'],
    ['4 800', 'lessons'],
    ['1 200', 'months'],
    ['4000-5000', 'yuan'],
    ['4,8', 'yuan'],
    ['5.000', 'yuan'],
    ['12.800元', 'yuan'],
    ['5.000×4', 'yuan'],
    ['1.23456万', 'yuan'],
    ['9月', 'months'],
    ['2026年', 'months'],
    ['２０２７年', 'months'],
    ['2026', 'months'],
    ['25年', 'months'],
    ['一万五百', 'yuan'],
    ['1万200', 'yuan'],
    ['①4800', 'yuan'],
    ['4800¹', 'yuan'],
    ['3²', 'months'],
    ['㊿', 'lessons'],
    ['三月', 'months'],
    ['9月至1月', 'months'],
    ['3+1', 'months'],
    ['48送12', 'lessons'],
    ['HK$6000', 'yuan'],
    ['200元/课时', 'yuan'],
    ['5000以内', 'yuan'],
    ['-1', 'yuan'],
    ['1e5', 'yuan'],
    ['5000美元', 'yuan'],
    ['1234567890123', 'yuan'],
    ['一学期', 'months'],
    ['12周', 'months'],
    ['90天', 'months'],
    ['3或4个月', 'months'],
    ['60节', 'lessons'],
    ['万', 'yuan'],
    ['80×', 'yuan'],
    ['80元/课时×60节', 'yuan'],
    ['80元/节×60课时', 'yuan'],
    ['80元/节', 'yuan'],
    ['80×60元', 'yuan'],
    ['2×3×4', 'yuan'],
    ['很多', 'lessons'],
    ['60/61', 'lessons'],
    ['NaN', 'lessons'],
    ['1.2千3百', 'yuan'],
    ['12百', 'yuan'],
    ['5k/月', 'yuan'],
    ['5000 USD', 'yuan'],
    ['人民币', 'yuan'],
    ['k', 'yuan'],
    ['1k', 'lessons'],
    ['3半年', 'months'],
    ['年半', 'months'],
    ['半', 'months'],
    ['1.5年半', 'months'],
    ['一年半', 'lessons'],
    ['3个月零10天', 'months'],
    ['半学期', 'months'],
    ['半小时', 'lessons'],
    ['60小时', 'lessons'],
    ['1小时30分', 'minutes'],
    ['小时半', 'minutes'],
    ['半天班', 'minutes'],
    ['1k米', 'yuan'],
    ['5w1h', 'yuan'],
    ['3万里', 'yuan'],
    ['人民币$5000', 'yuan'],
    ['二年级', 'months'],
    ['一年级半价', 'months'],
  ])('“%s” as %s is unclear', (text, measure) => {
    expect(typedNumber(text, measure)).toEqual({ is: 'unclear' });
    expect(numberIn(text, measure)).toBeNull();
  });

  /** A number below ten thousand as it is said: 2805 is 二千八百零五. */
  const said = (n: number): string => {
    const digits = Array.from(String(n).padStart(4, '0'), Number);
    const words = digits.map((digit, at) =>
      digit === 0 ? '零' : `${'零一二三四五六七八九'[digit]}${'千百十'[at] ?? ''}`,
    );
    return words
      .join('')
      .replace(/零+/g, '零')
      .replace(/^零|零$/g, '');
  };

  const misread = (texts: readonly (readonly [string, number])[]) =>
    texts.filter(([text, value]) => numberIn(text, 'yuan') !== value);

  it('reads what is said, whole or without its last unit', () => {
    const below = Array.from({ length: 769 }, (_, at) => 1 + at * 13);
    const hundreds = below.filter((n) => n > 10 && n < 100 && n % 10 > 0).map((n) => n * 100);
    expect(hundreds.length).toBeGreaterThan(5);
    const texts = [
      ...below.flatMap((n) => [[said(n), n] as const, [`${said(n)}元整`, n] as const]),
      ...hundreds.map((n) => [said(n).slice(0, -1), n] as const),
    ];
    expect(misread(texts)).toEqual([]);
  });

  it.each([1, 2, 10, 12, 30, 45])('reads thousands behind %d万', (wan) => {
    const texts = [1, 2, 5, 8, 9].flatMap((thousands) =>
      [said(wan), `${wan}`].flatMap((high) => {
        const lows = [`${said(thousands)}千`, said(thousands), `${thousands}`];
        return lows.map((low) => [`${high}万${low}`, wan * 10_000 + thousands * 1000] as const);
      }),
    );
    expect(misread(texts)).toEqual([]);
  });

  it.each(['', ' ', '\u3000'])('“%s” is blank', (text) => {
    expect(typedNumber(text, 'yuan')).toEqual({ is: 'blank' });
  });
});
