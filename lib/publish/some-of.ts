/** Of many names so many are told. */
const TOLD = 5;

/** `甲、乙、丙`; of many the first ones and how many there are: `甲、乙、丙、丁、戊 等 7 家`. */
export function someOf(names: readonly string[], unit: string): string {
  const told = names.slice(0, TOLD).join('、');
  return names.length > TOLD ? `${told} 等 ${names.length} ${unit}` : told;
}
