/**
 * Engines cut long titles: `课程_余姚市示例启明培训学校有限公…`. A cut inside the company form leaves the whole name but
 * for letters that can only be those; a cut before the form may be of another name that begins alike.
 */
export interface CutTitle {
  /** The title as it was before the cut, as far as that is known. */
  text: string;
  /** The cut stands inside the company form. */
  isInForm: boolean;
}

const DOTS = /\s*(?:\.{2,}|…|⋯|‥|。{2,})+\s*$/u;
const FORMS = ['有限公司', '有限责任公司', '股份有限公司'];
/** What may have been cut off as a whole. */
const ENDS = ['有限公司', '有限责任公司', '学校', '培训学校', '中心', '公司'];
const SHORTEST = 8;

/** The form's letters that the cut left out; of several forms that may be meant, each. */
function formEnds(stem: string): string[] {
  return FORMS.flatMap((form) => {
    for (let kept = form.length; kept > 0; kept--)
      if (stem.endsWith(form.slice(0, kept))) return form.slice(kept);
    return [];
  });
}

/** How a cut title may have gone on, or nothing when it was not cut. Bounded by the forms there are. */
export function uncut(title: string): CutTitle[] {
  const stem = title.replace(DOTS, '');
  if (stem === title || stem.length < SHORTEST) return [];
  const ends = [...new Set(formEnds(stem))];
  if (ends.length > 0) return ends.map((end) => ({ text: stem + end, isInForm: true }));
  return ENDS.map((end) => ({ text: stem + end, isInForm: false }));
}
