const DATE = /(\d{4}-\d{2}(?:-\d{2})?(?: \d{2}:\d{2})?)/;

/** Text whose dates stay on one line: Chromium would break `2026-09-01` after a hyphen. */
export function DatedText({ text }: { text: string }) {
  // Splitting by one group puts the dates at the odd places.
  return text.split(DATE).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={at} className="date">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
