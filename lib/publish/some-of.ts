/** `甲、乙、丙`; of more than `most` names the first ones and how many there are: `甲、乙、丙、丁、戊 等 7 家`. */
export function someOf(names: readonly string[], unit: string, most = 5): string {
  const told = names.slice(0, most).join('、');
  return names.length > most ? `${told} 等 ${names.length} ${unit}` : told;
}
