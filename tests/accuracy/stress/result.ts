import type { Tier } from '../../../lib/domain/verdict';

/** One stress run: how many verdicts there were on how many page subjects. */
export interface StressRun {
  run: string;
  subjects: number;
  /** Entries that the index nominated, page by page: without any, the matcher was not tried. */
  nominated: number;
  marks: Record<Tier, number>;
}

export interface Stress {
  /** Real short names in the file. */
  names: number;
  runs: StressRun[];
}

/** Verdicts that no run may give: none of its pages belongs to a listed subject. */
export const wrongIn = ({ runs }: Stress): string[] =>
  runs
    .filter(({ marks }) => marks.identified + marks.named > 0)
    .map(({ run, marks }) => `${run}: ${marks.identified} identified, ${marks.named} named`);
