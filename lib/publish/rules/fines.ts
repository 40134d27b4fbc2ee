/** A fine by its sum: 罚款5万元, 处人民币50,000.00元罚款. */
const FINE =
  /罚(?:款|人民币)(?:金额)?[:：]?(?:人民币)?(\d+(?:\.\d+)?)(万?)元|(?<![\d.])(\d+(?:\.\d+)?)(万?)元(?:人民币)?的?罚款/g;

/** The one fine of a result in yuan, rounded as offices round it (31415.9元 is 3.14万元); undefined where it tells no sum, or several. */
export function fineIn(result: string): number | undefined {
  const text = result
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const sums = new Set(
    Array.from(text.matchAll(FINE), ([, behind, unit, before, unitBefore]) =>
      Number(
        (Number(behind ?? before) * ((unit ?? unitBefore) === '万' ? 10_000 : 1)).toPrecision(3),
      ),
    ),
  );
  const [sum] = sums;
  return sums.size === 1 ? sum : undefined;
}
