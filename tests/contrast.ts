/** Colours as WCAG 2.2 compares them. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#abc` or `#aabbcc`. Throws on anything else. */
export function rgb(hex: string): Rgb {
  if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(hex)) throw new Error(`no hex colour: ${hex}`);
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const at = (from: number): number => Number.parseInt(digits.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio": 1 to 21, whichever of the two is the lighter. */
export function contrast(one: Rgb, two: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `color-mix(in srgb, ink percent%, ground)` */
export function mix(ink: string, percent: number, ground: string): Rgb {
  const [from, to] = [rgb(ink), rgb(ground)];
  const blend = (at: 0 | 1 | 2): number => from[at] + (to[at] - from[at]) * (1 - percent / 100);
  return [blend(0), blend(1), blend(2)];
}
