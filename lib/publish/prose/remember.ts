/**
 * Reads a text once: a notice is asked for its units, labels and sentences once a party and field, and a long list has
 * thousands. Only the last text is kept.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
