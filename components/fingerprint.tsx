/** A root hash to be compared by eye; a copy of it has no spaces. */
export function Fingerprint({ root }: { root: string }) {
  return (
    <code className="fingerprint">
      {fingerprintGroups(root).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal groups differ by their place alone
        <span key={at}>{group}</span>
      ))}
    </code>
  );
}

/** Sixteen groups of four, as eyes compare them. */
function fingerprintGroups(root: string): string[] {
  return root.match(/.{1,4}/g) ?? [];
}
