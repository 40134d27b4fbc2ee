import { parseHost } from '../../lib/domain/host';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { Site } from '../../lib/domain/site';
import { sites } from '../../lib/sites';
import { SURFACES, type Surface } from '../accuracy/types';
import { JudgeFault, linesOf, type NumberedLine, objectOf } from './judge-fault';
import { readSubject } from './judge-subject';

type Id = string | number;

/** One line of a file of cases. */
export type Case = { id: Id; line: number } & (
  | { kind: 'query'; query: string }
  | { kind: 'html'; url: string; html: string }
  | { kind: 'subject'; surface: Surface; site?: Site; subject: PageSubject }
);

const FORMS =
  '{"id", "surface", "subject"}, {"id", "surface": "website", "url", "html"} or {"id", "query"}';

const isSurface = (value: unknown): value is Surface => SURFACES.some((each) => each === value);

function readId(id: unknown): Id {
  if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return id;
  throw new JudgeFault('"id" is missing: give each case a text or number of its own');
}

function readSurface(surface: unknown): Surface {
  if (isSurface(surface)) return surface;
  const given =
    surface === undefined ? '"surface" is missing' : `surface ${JSON.stringify(surface)}`;
  throw new JudgeFault(`${given}: one of ${SURFACES.join(', ')}; a case is ${FORMS}`);
}

/** The adapter that the case names, where it is one of the surface's kind; else why there is none. */
function readSite(id: unknown, surface: Surface): { site?: Site; note?: string } {
  if (id === undefined || id === null) return {};
  const site = sites.find((each) => each.id === id);
  if (!site) {
    const known = sites.map((each) => each.id).join(', ');
    return { note: `site ${JSON.stringify(id)} is unknown, judged without it; known are ${known}` };
  }
  if (site.kind === surface) return { site };
  return {
    note: `site "${site.id}" is a ${site.kind} site and the surface is "${surface}", judged without it`,
  };
}

/** An address of a website: the worker asks for its host. */
function needHost(url: unknown, field: string): string {
  if (typeof url === 'string' && /^https?:/.test(url) && parseHost(url) !== null) return url;
  throw new JudgeFault(`${field}: a website needs its http(s) address with a host name`);
}

function readCase(raw: Record<string, unknown>, line: number, tell: (note: string) => void): Case {
  const id = readId(raw.id);
  if (typeof raw.query === 'string' && raw.surface === undefined)
    return { id, line, kind: 'query', query: raw.query };
  const surface = readSurface(raw.surface);
  const { site, note } = readSite(raw.site, surface);
  if (note) tell(note);
  if (surface === 'website' && raw.html !== undefined) {
    if (typeof raw.html !== 'string') throw new JudgeFault('"html": the page as one text');
    return { id, line, kind: 'html', url: needHost(raw.url, '"url"'), html: raw.html };
  }
  const subject = readSubject(raw.subject, surface, site);
  if (surface === 'website') needHost(subject.url, 'subject.url');
  return { id, line, kind: 'subject', surface, subject, ...(site && { site }) };
}

/** A line and what is to be said of it. */
interface Remark {
  line: number;
  message: string;
}

/** The content of a file of cases: the cases, the fault of every line that is none, and the ignored parts of cases. */
export interface Cases {
  cases: Case[];
  faults: Remark[];
  notes: Remark[];
}

/** Reads NDJSON. Keys that are not known here (labels, notes) are passed over; a bad line stops no other. */
export function readCases(text: string): Cases {
  const lineOf = new Map<Id, number>();
  const found: Cases = { cases: [], faults: [], notes: [] };
  const take = (each: NumberedLine): void => {
    const { line } = each;
    const read = readCase(objectOf(each), line, (message) => found.notes.push({ line, message }));
    const before = lineOf.get(read.id);
    if (before !== undefined)
      throw new JudgeFault(
        `id ${JSON.stringify(read.id)} is that of line ${before}; ids are unique`,
      );
    lineOf.set(read.id, each.line);
    found.cases.push(read);
  };
  for (const each of linesOf(text)) {
    try {
      take(each);
    } catch (error) {
      if (!(error instanceof JudgeFault)) throw error;
      found.faults.push({ line: each.line, message: error.message });
    }
  }
  return found;
}
