import { groupedBy } from './by-key';

/**
 * Names below which anybody may own a name: `com.cn`, `github.io`. The whole public-suffix list, ICANN's and private
 * section, packed at install time from the package that the publisher's tests hold it against.
 */

/** One rule of the list: `{parent: 'cn', label: 'com'}`. A label may be `*`, any one; `!www` is none of these. */
export interface SuffixRule {
  parent: string;
  label: string;
}

/** A line for each parent: `cn:ac com edu …`. Top-level domains need none: they are the single labels. */
export function packSuffixes(rules: readonly SuffixRule[]): string {
  return [...groupedBy(rules, ({ parent }) => [parent])]
    .map(
      ([parent, below]) =>
        `${parent}:${below
          .map(({ label }) => label)
          .sort()
          .join(' ')}`,
    )
    .sort()
    .join('\n');
}

/** The rules by parent, and every name that stands above one. */
export interface SuffixTable {
  rules: ReadonlyMap<string, ReadonlySet<string>>;
  above: ReadonlySet<string>;
}

export function unpackSuffixes(packed: string): SuffixTable {
  const rules = new Map<string, ReadonlySet<string>>();
  const above = new Set<string>();
  for (const line of packed.split('\n')) {
    const [parent = '', labels = ''] = line.split(':');
    rules.set(parent, new Set(labels.split(' ')));
    for (let name = parent; name !== '' && !above.has(name); name = parentOf(name)) above.add(name);
  }
  return { rules, above };
}

const parentOf = (host: string): string => {
  const at = host.indexOf('.');
  return at < 0 ? '' : host.slice(at + 1);
};

/**
 * Is a host nobody's own: a top-level domain, a public suffix, or a name above a suffix, which would include all owners
 * of names below it? Example: `com.au` is a suffix, `kawasaki.jp` stands above the suffixes `*.kawasaki.jp`;
 * `example.com.au` is neither.
 */
export function isSuffix({ rules, above }: SuffixTable, host: string): boolean {
  if (!host.includes('.') || above.has(host)) return true;
  const labels = rules.get(parentOf(host));
  if (!labels) return false;
  const label = host.slice(0, host.indexOf('.'));
  return labels.has(label) || (labels.has('*') && !labels.has(`!${label}`));
}
