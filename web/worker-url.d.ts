/** The address of the worker's script; `build.ts` gives it. */
declare module 'virtual:worker-url' {
  const url: string;
  export default url;
}
