/** The first insertion and three more: against a page that fights, badge and popup are the answer. */
const INSERTIONS = 4;

/** An element of ours in the page. */
export interface Planted {
  /** Put it back when the page took it away; a few times, then never again. */
  keep(): void;
  remove(): void;
}

/** `put` puts the host where it belongs, or does nothing while that place is missing. */
export function plant(host: Element, put: () => void): Planted {
  let left = INSERTIONS;
  const keep = (): void => {
    if (host.isConnected || !left) return;
    put();
    if (host.isConnected) left--;
  };
  keep();
  return { keep, remove: () => host.remove() };
}
