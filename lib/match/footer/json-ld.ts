import { isHostWithin, siteOfHost } from '../../domain/host';
import { TEXT_CAP } from '../../domain/page-limits';
import { parseUrl } from '../../domain/url';
import { normaliseName } from '../../text/normalise';
import { isOrganisation } from '../names/organisation';

/** Things of one kind that count, and steps that a reading takes for them, however deep they stand. */
const NODES_CAP = 64;
const LOOKS_CAP = 4096;

const ORGANISATION = /Organization|School|University|College|Corporation|Business|Preschool/;

/** An organisation's statement about itself in structured data. */
export interface Stated {
  name: string;
  code: string;
  /** Its identifiers as text; a filing number may be among them. */
  identifiers: string;
  /** Does it say that this very site is its own? A directory's page of a school does not. */
  isOwner: boolean;
}

type Node = Record<string, unknown>;

/**
 * A value and, depth first, all values that `inside` gives of it. Without recursion: a page may nest 30,000 lists, for
 * which no stack is deep enough.
 */
function* walk(content: unknown, inside: (value: object) => unknown[]): Generator<unknown> {
  const ahead = [content];
  for (let left = LOOKS_CAP; ahead.length > 0 && left > 0; left--) {
    const value = ahead.pop();
    yield value;
    if (typeof value === 'object' && value !== null)
      ahead.push(...inside(value).slice(0, NODES_CAP).reverse());
  }
}

/** Objects in lists and in the `@graph`s of objects. */
function nodesOf(content: unknown): Node[] {
  const nodes: Node[] = [];
  const inside = (value: object): unknown[] => {
    if (Array.isArray(value)) return value;
    return '@graph' in value ? [value['@graph']] : [];
  };
  for (const value of walk(content, inside)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      nodes.push(value as Node);
    if (nodes.length === NODES_CAP) break;
  }
  return nodes;
}

/** The first strings in a value. */
function textsIn(content: unknown): string {
  const texts: string[] = [];
  for (const value of walk(content, Object.values)) {
    if (typeof value === 'string') texts.push(value.slice(0, TEXT_CAP));
    if (texts.length === NODES_CAP) break;
  }
  return texts.join(' ');
}

/** A string; '' if it is longer than any name, code or address, so that nobody pays for reading it. */
const text = (value: unknown): string =>
  typeof value === 'string' && value.length <= TEXT_CAP ? value : '';

/** A directory describes others: an organisation whose own address is elsewhere is not this site's. */
function isElsewhere({ url }: Node, host: string): boolean {
  const other = siteOfHost(parseUrl(text(url))?.hostname ?? '');
  return other !== '' && !isHostWithin(host, other) && !isHostWithin(other, siteOfHost(host));
}

/** A site is its organisation's whose address is the site's front page, and not some page of it. */
function isOwner({ url }: Node, host: string): boolean {
  const own = parseUrl(text(url));
  return own?.pathname === '/' && siteOfHost(own.hostname) === siteOfHost(host);
}

/**
 * The legal name. Most sites give their own organisation's name as its plain name alone; it counts if it is an
 * organisation's and not a brand.
 */
function nameOf(node: Node, host: string): string {
  const name = text(node.name);
  const isOwn = isOwner(node, host) && isOrganisation(normaliseName(name));
  return text(node.legalName) || (isOwn ? name : '');
}

/** The statements of organisations in one JSON-LD text of a page of `host`. A broken text has none. */
export function readJsonLd(source: string, host: string): Stated[] {
  let content: unknown;
  try {
    content = JSON.parse(source);
  } catch {
    return [];
  }
  const nodes = nodesOf(content).filter(
    (node) => ORGANISATION.test(textsIn(node['@type'])) && !isElsewhere(node, host),
  );
  return nodes.map((node) => ({
    name: nameOf(node, host),
    code: text(node.taxID),
    identifiers: textsIn(node.identifier),
    isOwner: isOwner(node, host),
  }));
}
