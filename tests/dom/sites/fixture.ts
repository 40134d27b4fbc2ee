import { readFileSync } from 'node:fs';
import type { PageSubject } from '../../../lib/domain/page-subject';

/** What must be read from a fixture; it stands in the comment at the fixture's end. */
interface Expected {
  url: string;
  /** Of search engines. */
  query?: string;
  items: Omit<PageSubject, 'ref'>[];
}

export const FIXTURES = 'tests/fixtures/sites';

/** A small page of a site: its text and what must be read from it. */
export function parseFixture(text: string): { html: string; expected: Expected } {
  const [html = '', json = ''] = text.split('<!-- read as');
  return { html, expected: JSON.parse(json.slice(0, json.lastIndexOf('-->'))) };
}

/** The fixture `baidu/pc`. */
export const readFixture = (name: string) =>
  parseFixture(readFileSync(`${FIXTURES}/${name}.html`, 'utf8'));
