import { isHostWithin, siteOfHost } from '../../domain/host';
import { parseUrl } from '../../domain/url';

const NODES_CAP = 64;

const ORGANISATION = /Organization|School|University|College|Corporation|Business|Preschool/;

/** What an organisation says of itself in structured data. */
export interface Stated {
  name: string;
  code: string;
  /** Its identifiers as text; a filing number may be among them. */
  identifiers: string;
  /** Does it say that this very site is its own? A directory's page of a school does not. */
  isOwner: boolean;
}

type Node = Record<string, unknown>;

const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.slice(0, NODES_CAP).flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...('@graph' in node ? nodesOf(node['@graph']) : [])];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

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

/** What organisations of `host` state of themselves in one JSON-LD text; one that is broken says nothing. */
export function readJsonLd(source: string, host: string): Stated[] {
  let content: unknown;
  try {
    content = JSON.parse(source);
  } catch {
    return [];
  }
  const nodes = nodesOf(content).filter(
    (node) => ORGANISATION.test(String(node['@type'])) && !isElsewhere(node, host),
  );
  return nodes.map((node) => ({
    name: text(node.legalName),
    code: text(node.taxID),
    identifiers: JSON.stringify(node.identifier ?? ''),
    isOwner: isOwner(node, host),
  }));
}
