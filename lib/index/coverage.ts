import type { Entry } from '../domain/entry';
import type { Held } from '../domain/lookup';

/** Section of the lookup part that says what its list holds: three counts, then provinces. */
export const COVERAGE = 2;

/** Counts what a list holds while its records go by. */
export class CoverageCounter {
  #institutions = 0;
  #websites = 0;
  #apps = 0;
  readonly #provinces = new Set<number>();

  add({ kind, region }: Entry): void {
    if (kind === 'app') this.#apps++;
    else if (kind === 'website') this.#websites++;
    else {
      this.#institutions++;
      if (region !== undefined) this.#provinces.add(Number(region.slice(0, 2)));
    }
  }

  words(): number[] {
    const provinces = [...this.#provinces].sort((a, b) => a - b);
    return [this.#institutions, this.#websites, this.#apps, ...provinces];
  }
}

/** A list's content, read from the words of its index: numbers of subjects by kind, and provinces as six digits. */
export function heldOf(words: ArrayLike<number>): Held {
  const [institutions = 0, websites = 0, apps = 0, ...provinces] = Array.from(words);
  return { institutions, websites, apps, regions: provinces.map((code) => `${code}0000`) };
}
