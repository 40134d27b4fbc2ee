import type { State } from '../../list/fold';

/** Ids whose line in the state is not the line that it should be, missing and surplus ones among them. */
export function differences(lines: ReadonlyMap<string, string>, state: State): string[] {
  const wrong = [...lines].filter(([id, line]) => state.get(id)?.line !== line).map(([id]) => id);
  return [...wrong, ...[...state.keys()].filter((id) => !lines.has(id))];
}
