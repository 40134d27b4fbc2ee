import { describe, expect, it } from 'vitest';
import { readFooter } from '../../../../lib/page/website/footer-lines';
import { readWebsiteText } from '../../../../lib/page/website/text';
import { countUses } from '../../count-uses';
import { factsOf, loadSite } from './load-site';

const STEPS = [
  'previousSibling',
  'lastChild',
  'previousElementSibling',
  'lastElementChild',
] as const;
/** A step to each of as many nodes as one reading visits, and a step below each. */
const STEPS_CAP = 2 * 600 + 100;
/** Each has more nodes than that. */
const ROWS = 1500;

/** Steps from one node to the next that a reading takes. */
function countSteps(read: () => void): number {
  const steps = countUses(STEPS);
  read();
  return steps();
}

const FOOTER = '<footer>浙ICP备12345678号</footer>';

describe('a reading of any page', () => {
  it.each([
    ['many rows before the footer', '<p><i>课程</i></p>'.repeat(ROWS) + FOOTER],
    ['many rows after the footer', FOOTER + '<p><i>课程</i></p>'.repeat(ROWS)],
    ['many empty elements', '<b></b>'.repeat(2 * ROWS)],
    ['many texts and comments', 'x<!---->'.repeat(2 * ROWS)],
    ['a footer of many lines', `<footer>${'<p>浙ICP备12345678号</p>'.repeat(ROWS)}</footer>`],
  ])('with %s takes a bounded number of steps', (_, html) => {
    const document = loadSite(html);
    expect(countSteps(() => readWebsiteText(document))).toBeLessThan(STEPS_CAP);
  });

  it('finds a footer before what does not fit', () => {
    const { filings } = factsOf(loadSite('<p>课程</p>'.repeat(ROWS) + FOOTER), 'example.com');
    expect(filings).toHaveLength(1);
  });

  it('that is nested without end is read to some depth', () => {
    const document = loadSite('');
    let at: Element = document.body;
    for (let depth = 0; depth < 500; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = '浙ICP备12345678号';
    expect(countSteps(() => readFooter(document.body))).toBeLessThan(200);
  });

  it('takes no more of a text than a line holds', () => {
    const { body } = loadSite(`<p>${'长'.repeat(1_000_000)}浙ICP备12345678号</p>`);
    const [line] = readFooter(body).last;
    expect(line?.text.length).toBeLessThanOrEqual(1000);
    expect(line?.text).toContain('浙ICP备12345678号');
  });
});
