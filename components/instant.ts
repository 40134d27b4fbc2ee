const two = (n: number): string => String(n).padStart(2, '0');

/** An ISO instant in the reader's own time, in the order of every other date here: `2026-09-01 14:05`. */
export function instantText(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
