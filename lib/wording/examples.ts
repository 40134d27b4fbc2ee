/**
 * What can be typed into the lookup, by example: words that are in many names and name nobody. They are
 * Chinese in every language, as the names are.
 */
export const LOOKUP_EXAMPLES = [
  { kind: 'app', text: '作业' },
  { kind: 'company', text: '教育科技' },
  { kind: 'initials', text: 'jykj' },
] as const;
