/** What makes the text after a name a branch of it: 余姚分公司, 高新校区. */
const BRANCH =
  /^(\p{Script=Han}{0,8}?)(?:分公司|分校|分院|分部|分店|分中心|校区|教学点|教学部|办事处|营业部)/u;

/**
 * Units of a branch's own words at `from` of a normalised text, or 0: for `…有限公司余姚分公司官网` it
 * is the length of 余姚分公司.
 */
export function branchLength(text: string, from: number): number {
  const match = BRANCH.exec(text.slice(from, from + 16));
  return match && !match[1]?.includes('公司') ? match[0].length : 0;
}

/** Is the whole text a branch of the named subject? */
export function isBranchOf(text: string, name: string): boolean {
  if (text.length <= name.length || !text.startsWith(name)) return false;
  return branchLength(text, name.length) === text.length - name.length;
}

const BRANCH_WORD = /(?:分公司|分校|分院|分部|分店|分中心|校区|教学点|教学部|办事处|营业部)$/u;

/** Every beginning of a text of which the whole text would be a branch; empty when it is none. */
export function branchParents(text: string): string[] {
  if (!BRANCH_WORD.test(text)) return [];
  const parents = Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 1));
  return parents.filter((parent) => parent.length >= 4 && isBranchOf(text, parent));
}

const BRANCH_OF_COMPANY =
  /^(.*公司)\p{Script=Han}{0,8}?(?:分公司|分校|分院|分部|分店|分中心|办事处|营业部)$/u;

/** The company whose branch the whole text names, else the text itself: 示例有限公司深圳分公司 is of 示例有限公司. */
export const parentOf = (text: string): string => BRANCH_OF_COMPANY.exec(text)?.[1] ?? text;
