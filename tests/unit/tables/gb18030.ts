/** Two-byte characters of an encoding by text, made from the decoder that every runtime has. */
function encoder(encoding: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const bytes = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : bytesOf.get(char);
        if (!bytes) throw new Error(`no two bytes for ${char}`);
        return bytes;
      }),
    );
}

/** A text as an office's spreadsheet saves it. Throws for a character that needs four bytes. */
export const encodeGb18030 = encoder('gb18030');
/** A text as a spreadsheet in traditional characters saves it. */
export const encodeBig5 = encoder('big5');
