import { expect, it } from 'vitest';
import { readStyles, STYLE_SHEETS } from './styles';

/** Selectors of rules that cut their text off. */
const cutIn = (styles: string): string[] =>
  [...styles.matchAll(/([^{}]+)\{[^{}]*text-overflow: ellipsis/g)].map(([, selector = '']) =>
    selector.trim().replace(/\s+/g, ' '),
  );

/** A hint in an empty field, what the user looked up last, a column's own heading, and a row that opens. */
const MAY_BE_CUT = [
  '.search-field :placeholder-shown',
  '.recent-text',
  '.vet-fields label',
  'tr:not(:has(details[open])) :is(.vet-input-text, .vet-line)',
];

it('cuts off nothing that tells who did what to whom', () => {
  expect(STYLE_SHEETS.flatMap((path) => cutIn(readStyles(path))).sort()).toEqual(
    [...MAY_BE_CUT].sort(),
  );
});

it('would notice a name that is cut', () => {
  expect(cutIn('.who { overflow: hidden; text-overflow: ellipsis; }')).toEqual(['.who']);
});
