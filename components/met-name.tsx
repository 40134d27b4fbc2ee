import { type MetRange, metRanges } from '../lib/text/met-ranges';

/** A name with what was typed of it set off by weight and a line below: not by colour. */
export function MetName({ asked, name }: { asked: string; name: string }) {
  const ranges = metRanges(asked, name);
  const before = ({ start }: MetRange, at: number) => name.slice(ranges[at - 1]?.end ?? 0, start);
  return (
    <>
      {ranges.map((range, at) => (
        <span key={range.start}>
          {before(range, at)}
          <b className="met">{name.slice(range.start, range.end)}</b>
        </span>
      ))}
      {name.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
