/** Sixteen groups of four, as eyes compare them. */
export function fingerprintGroups(root: string): string[] {
  return root.match(/.{1,4}/g) ?? [];
}
