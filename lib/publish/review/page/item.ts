import { isHttpUrl } from '../../../domain/url';
import type { Piece } from '../marks';
import type { CellView, ItemView } from '../view';
import { changeOfCell, doubtOf, outcomeOf, type Words, whereOf } from '../words';
import { type Child, element } from './elements';

/** Draws one item: the source's text beside what was read from it. */

/** What is done with a cell that was changed. */
type Correct = (cell: CellView, text: string) => void;

const list = (lines: readonly string[]): HTMLElement =>
  element('ul', {}, ...lines.map((line) => element('li', {}, line)));

/** A framed part of an item below its heading. */
const box = (title: string, ...parts: readonly Child[]): HTMLElement =>
  element('section', { class: 'box' }, element('h3', {}, title), ...parts);

/** Longer cells are typed in several lines. */
const LONG = 40;

const drawPiece = ({ text, fields }: Piece): Node =>
  fields.length === 0
    ? document.createTextNode(text)
    : element('mark', { 'data-fields': fields.join(' ') }, text);

/** Shows of which words of the text the focused cell was made. */
function focusWords(field: string): void {
  let first: Element | undefined;
  for (const mark of document.querySelectorAll('mark[data-fields]')) {
    const isOf = (mark.getAttribute('data-fields') ?? '').split(' ').includes(field);
    mark.classList.toggle('focused', isOf);
    if (isOf) first ??= mark;
  }
  const text = first?.closest('.text');
  // Scrolls the text and never the page, which would take the cell away.
  if (first instanceof HTMLElement && text instanceof HTMLElement)
    text.scrollTop = first.offsetTop - text.offsetTop - text.clientHeight / 3;
}

function drawCell(cell: CellView, words: Words, correct: Correct): HTMLElement {
  const { field, header, text, from, drafted, isFaulty } = cell;
  const id = `cell-${field}`;
  const tag = text.length > LONG ? 'textarea' : 'input';
  const notes = [
    changeOfCell(cell, words),
    from === '' && text !== '' && drafted === undefined ? words.notInText : '',
  ].filter((note) => note !== '');
  const input = element(tag, {
    id,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-invalid': isFaulty ? 'true' : undefined,
    'aria-describedby': notes.length > 0 ? `${id}-note` : undefined,
    on: {
      focus: () => focusWords(field),
      change: () => correct(cell, input.value),
    },
  });
  input.value = text;
  return element(
    'div',
    { class: `cell${isFaulty ? ' faulty' : ''}` },
    element('label', { for: id }, words.column(header)),
    input,
    notes.length > 0 && element('small', { id: `${id}-note` }, notes.join('；')),
  );
}

function drawBefore({ before }: ItemView, words: Words): HTMLElement | null {
  if (!before) return null;
  const { on, liftedOn, gone, come } = before;
  const piecesOf = (tag: 'del' | 'ins', title: string, pieces: readonly string[]) =>
    pieces.length === 0
      ? []
      : [
          element('p', {}, `${title}：`),
          element('ul', {}, ...pieces.map((piece) => element('li', {}, element(tag, {}, piece)))),
        ];
  const parts = [
    ...piecesOf('del', words.goneText, gone),
    ...piecesOf('ins', words.comeText, come),
  ];
  return box(
    words.before,
    element('p', {}, `${on} ${outcomeOf(before, words)}`),
    liftedOn !== undefined && element('p', {}, `${words.lifted}：${liftedOn}`),
    ...(parts.length > 0 ? parts : [element('p', {}, words.sameWords)]),
  );
}

/** An address that can be opened; anything else is words. */
const link = (address: string): Node =>
  isHttpUrl(address)
    ? element('a', { href: address, target: '_blank', rel: 'noreferrer noopener' }, address)
    : document.createTextNode(address);

/** Says why an accepted item may no longer stand, or why another item cannot be accepted. */
function drawFault({ state, faults, reason, isWithheld }: ItemView, words: Words) {
  const doubt = doubtOf(state, words);
  if (doubt !== undefined)
    return element(
      'div',
      { class: 'box alarm' },
      element('p', {}, doubt),
      reason !== undefined && element('p', {}, reason),
      isWithheld && element('p', {}, words.withheld),
    );
  if (state === 'rejected' && reason)
    return element('div', { class: 'box' }, words.translate(reason));
  if (faults.length === 0 || state === 'accepted') return null;
  const title = state === 'closed' ? words.states.closed : words.cannot;
  return element(
    'div',
    { class: 'box alarm' },
    element('h3', {}, title),
    list(faults.map(words.translate)),
  );
}

function drawRemarks({ remarks }: ItemView, words: Words): HTMLElement | null {
  const lines = remarks.map(
    ({ level, field, column, text }) =>
      `[${words.levels[level]}] ${field === null ? '' : `${words.column(column)}：`}${words.translate(text)}`,
  );
  if (lines.length === 0) return null;
  return box(words.remarks, list(lines));
}

export function drawItem(view: ItemView, words: Words, correct: Correct): HTMLElement[] {
  const { state, name, address, aliases, notices, pieces, cells, otherCells } = view;
  const isAlarm = doubtOf(state, words) !== undefined || state === 'changed';
  const cellsOf = (all: readonly CellView[]) => all.map((cell) => drawCell(cell, words, correct));
  const parts = [
    element(
      'div',
      {},
      element(
        'h2',
        { id: 'name', tabindex: '-1' },
        element('span', { class: `state${isAlarm ? ' alarm' : ''}` }, words.states[state]),
        name || '—',
      ),
      element('p', { class: 'meta' }, whereOf(view)),
      address !== '' && element('p', { class: 'meta' }, link(address)),
      aliases.length > 0 &&
        element(
          'p',
          { class: 'meta' },
          `${words.aliases}：`,
          ...aliases.flatMap((alias) => [link(alias), ' ']),
        ),
    ),
    notices.length > 0
      ? element('div', { class: 'box' }, list(notices.map(words.translate)))
      : null,
    drawFault(view, words),
    drawBefore(view, words),
    element(
      'div',
      { class: 'sides' },
      element(
        'section',
        { class: 'box source' },
        element('h3', { id: 'source-text' }, words.sourceText),
        element(
          'div',
          { class: 'text', tabindex: '0', role: 'region', 'aria-labelledby': 'source-text' },
          ...pieces.map(drawPiece),
        ),
      ),
      box(
        words.cells,
        ...cellsOf(cells),
        otherCells.length > 0 &&
          element('details', {}, element('summary', {}, words.otherCells), ...cellsOf(otherCells)),
      ),
    ),
    drawRemarks(view, words),
  ];
  return parts.filter((each) => each !== null);
}
