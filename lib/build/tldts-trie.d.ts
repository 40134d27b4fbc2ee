/** The package's own table, which it has no types for: a flat trie of labels, the last label first. */
declare module 'tldts/dist/es6/src/data/trie.js' {
  export const nodeFlags: Uint8Array;
  export const edgeStart: ArrayLike<number>;
  export const edgeLength: Uint8Array;
  export const edgeChild: ArrayLike<number>;
  export const labelText: string;
  export const rulesRoot: number;
  export const exceptionsRoot: number;
}
