/** Against a page that fights on, badge and popup are the answer. */
const INSERTIONS = 3;

/** An element of ours in the page. */
export interface Planted {
  /** Put it back when the page took it away; a few times, then never again. */
  keep(): void;
  remove(): void;
}

/** `put` puts the host where it belongs, or does nothing while that place is missing. */
export function plant(host: Element, put: () => void): Planted {
  let left = INSERTIONS;
  return {
    keep() {
      if (host.isConnected || !left) return;
      put();
      if (host.isConnected) left--;
    },
    remove: () => host.remove(),
  };
}
