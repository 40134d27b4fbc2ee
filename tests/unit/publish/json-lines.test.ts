import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/list/bytes';
import { LineFault, parseLines, textOfLines, wholeLines } from '../../../lib/publish/json-lines';

describe('a file of lines', () => {
  const number = (value: unknown): number => {
    if (typeof value !== 'number') throw new Error('no number');
    return value;
  };

  it('is read up to the last line that was written to its end', () => {
    expect(parseLines(wholeLines(utf8(`${textOfLines([1, 2])}34`)), number)).toEqual([1, 2]);
    expect(parseLines(wholeLines(utf8('34')), number)).toEqual([]);
  });

  it('may have a line that somebody emptied', () => {
    expect(parseLines(utf8('1\n\n2\n'), number)).toEqual([1, 2]);
  });

  it.each(['"2"', '{', ' '])('names the first line that is none: %s', (line) => {
    const text = utf8(`1\n\n${line}\n{\n`);
    expect(() => parseLines(text, number)).toThrow(new LineFault(3));
  });
});
