import { describe, expect, it } from 'vitest';
import { isPersonalSegment } from '../../../lib/match/evidence/title-words';

describe('a segment that is a person’s or a vacancy’s', () => {
  it.each(['张示例', '李示', '张示例老师', '英语老师', '初中数学教师', '课程顾问', '语文老师双休'])(
    '%s',
    (segment) => {
      expect(isPersonalSegment(segment)).toBe(true);
    },
  );

  it.each([
    '',
    '余姚',
    '高考',
    '江苏',
    '示例启明',
    '师资力量',
    '英语',
    '少儿英语',
    '课程介绍',
    '马鞍山',
  ])('not %s', (segment) => {
    expect(isPersonalSegment(segment)).toBe(false);
  });
});
