/** How long an answer may take. */
export interface TimeLimits {
  /** The longest silence. */
  stallMs: number;
  /** The longest time in all. */
  totalMs: number;
}

/** One abort signal for silence and for the whole time. `faultOf` gets which of them ran out, in milliseconds. */
export function timeBox({ stallMs, totalMs }: TimeLimits, faultOf: (ms: number) => Error) {
  const control = new AbortController();
  const after = (ms: number) => setTimeout(() => control.abort(faultOf(ms)), ms);
  const total = after(totalMs);
  let stall = after(stallMs);
  return {
    signal: control.signal,
    abort: (reason: unknown) => control.abort(reason),
    /** Something arrived. */
    touch() {
      clearTimeout(stall);
      stall = after(stallMs);
    },
    stop() {
      clearTimeout(stall);
      clearTimeout(total);
      // Frees the connection of a body that was not read to its end.
      control.abort();
    },
  };
}
