/** Dexie for browsers of today. The package types its older build alone; both have the same interface. */
declare module 'dexie/dist/modern/dexie.mjs' {
  export * from 'dexie';
  export { Dexie as default } from 'dexie';
}
