/** Two-byte characters of GB18030 by text, made from the decoder that every runtime has. */
const BYTES = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (trail !== 0x7f) BYTES.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);

/** A text as an office's spreadsheet saves it. Throws for a character that needs four bytes. */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : BYTES.get(char);
      if (!bytes) throw new Error(`no two bytes for ${char}`);
      return bytes;
    }),
  );
}
