/** `npm run soak -- properties` tries each property so many times as often. */
const TIMES = Number(process.env.JIANXUN_TIMES ?? 1);

/** How many cases of a property are tried. */
export const runs = (share: number): number => share * TIMES;
