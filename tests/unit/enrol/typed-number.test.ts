import { describe, expect, it } from 'vitest';
import { type Measure, numberIn, typedNumber } from '../../../lib/enrol/typed-number';

describe('a typed number', () => {
  it.each<[string, Measure, number]>([
    ['5000', 'yuan', 5000],
    ['5000元', 'yuan', 5000],
    ['¥4,800', 'yuan', 4800],
    ['￥ 4，800.50', 'yuan', 4800.5],
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
  ])('“%s” as %s is %d', (text, measure, value) => {
    expect(typedNumber(text, measure)).toEqual({ is: 'number', value });
  });

  it.each<[string, Measure]>([
    ['约5000', 'yuan'],
    ['4000-5000', 'yuan'],
    ['4,8', 'yuan'],
    ['-1', 'yuan'],
    ['1e5', 'yuan'],
    ['5000美元', 'yuan'],
    ['1234567890123', 'yuan'],
    ['一学期', 'months'],
    ['12周', 'months'],
    ['90天', 'months'],
    ['3或4个月', 'months'],
    ['60节', 'lessons'],
    ['四千八', 'yuan'],
    ['一万二', 'yuan'],
    ['万', 'yuan'],
    ['80×', 'yuan'],
    ['2×3×4', 'yuan'],
    ['很多', 'lessons'],
    ['60/61', 'lessons'],
    ['NaN', 'lessons'],
  ])('“%s” as %s is unclear', (text, measure) => {
    expect(typedNumber(text, measure)).toEqual({ is: 'unclear' });
    expect(numberIn(text, measure)).toBeNull();
  });

  it.each(['', ' ', '\u3000'])('“%s” is blank', (text) => {
    expect(typedNumber(text, 'yuan')).toEqual({ is: 'blank' });
  });
});
