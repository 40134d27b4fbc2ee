import { readHeading, splitInline } from '../grammar/inline';
import { anywhere } from '../grammar/templates';
import { BARS, COLUMNS, NEUTRAL_TITLES } from '../grammar/words';
import { WRITINGS } from '../grammar/writings';
import type { Card, Template } from '../types';

/** The same name, written otherwise: in the title, as provider, and across inline nodes. */

const written = ([writing, write]: [string, (typeof WRITINGS)[string]]): Template<Card>[] => [
  anywhere('writing', 'named', `full name as provider, ${writing}`, ({ name }, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: write(name, draw),
  })),
  anywhere('writing', 'named', `full name as a part of a title, ${writing}`, ({ name }, draw) => ({
    title: `${draw.one(COLUMNS)}_${write(name, draw)}${draw.one(['', '_官网', ' | 首页'])}`,
  })),
];

/** The same ways put to a longer name, which stays another one. */
const writtenLonger = ([writing, write]: [string, (typeof WRITINGS)[string]]): Template<Card> =>
  anywhere('writing', 'nothing', `a longer name, ${writing}`, ({ name }, draw) => ({
    title: `${draw.one(COLUMNS)}_${write(`新${name}`, draw)}`,
    provider: write(`华夏${name}`, draw),
  }));

/** A space behind the first character would part the longer name where a person parts it too. */
const PARTS_AT_RANDOM = /spaces inside/;

const INLINE: readonly Template<Card>[] = [
  anywhere(
    'writing',
    'named',
    'full name as a part of a title, split between inline nodes',
    ({ name }, draw) => ({
      title: readHeading(
        `${draw.one(COLUMNS)}${draw.one(['-', '_', '|'])}${splitInline(name, draw)}`,
      ),
    }),
  ),
  anywhere(
    'writing',
    'named',
    'full name in a block of its own beside other blocks',
    ({ name }, draw) => ({
      title: readHeading(`<div>${draw.one(COLUMNS)}</div><p>${splitInline(name, draw)}</p>`),
    }),
  ),
  anywhere(
    '1',
    'nothing',
    'a longer name whose beginning stands in another inline node',
    ({ name }, draw) => ({
      title: readHeading(
        `${draw.one(COLUMNS)}${draw.one(BARS.slice(0, 4))}新华<em>${name}</em>${draw.one(['', '官网'])}`,
      ),
    }),
  ),
];

export const WRITTEN: readonly Template<Card>[] = [
  ...Object.entries(WRITINGS).flatMap(written),
  ...INLINE,
];

export const WRITTEN_LONGER: readonly Template<Card>[] = Object.entries(WRITINGS)
  .filter(([writing]) => !PARTS_AT_RANDOM.test(writing))
  .map(writtenLonger);
