import { type KeyboardEvent, useEffect, useRef } from 'react';
import { nextStop } from '../../components/arrow-keys';
import { isOfInputMethod, useComposedText } from '../../components/input-method';
import { Results } from '../../components/results';
import type { Request } from '../../components/use-asked';
import type { Answer, TypedLookup } from '../../components/use-lookup';
import { WatchButton } from '../../components/watch-button';
import { RECENT_UNITS } from '../../lib/domain/lookup';
import type { Watched } from '../../lib/domain/watched';
import { displayName } from '../../lib/wording/names';
import { LookupStart, useRecent } from './lookup-start';
import { SearchField } from './search-field';

/** A lookup that stands for so long was meant, and is remembered. */
const MEANT_MS = 2000;

interface LookupSectionProps {
  /** The field's text and its answer. */
  asked: TypedLookup;
  /** The tab whose page the records may tell about. */
  tab: number | null;
  /** Absent where nothing is kept, be it looked up or watched: in a private window, and in the web edition. */
  watched?: Request<Watched> | undefined;
}

/**
 * The lookup by keyboard alone: arrows walk through what there is, Enter in the field opens the first
 * result as soon as there is an answer to what was typed, Escape goes back to the field and empties it.
 */
export function LookupSection(props: LookupSectionProps) {
  const { asked, tab, watched } = props;
  const { lookup, onRegion } = asked;
  const typed = useComposedText(asked.text, asked.onText);
  const recent = useRecent(watched === undefined, lookup.status === 'done');
  const region = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { note } = recent;
  const answered = lookup.status === 'done' ? lookup.text : '';
  useEffect(() => {
    if (!answered) return;
    const timer = setTimeout(() => note(answered), MEANT_MS);
    return () => clearTimeout(timer);
  }, [answered, note]);
  const enter = useEnter(region, typed.value.trim(), answered, note);
  const pick = (picked: string) => {
    typed.change(picked);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isOfInputMethod(event) || !region.current) return;
    if (event.target === field.current) {
      if (movesCaret(event, field.current)) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        return enter();
      }
    }
    const next = nextStop(region.current, event.target as HTMLElement, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys on top of what the links inside do
    <div className="stack-far lookup" ref={region} onKeyDown={onKeyDown}>
      <SearchField ref={field} text={typed} onClear={() => pick('')} />
      <Results
        lookup={lookup}
        tab={tab ?? undefined}
        onRegion={onRegion}
        onOpen={() => note(answered)}
      />
      {lookup.status === 'done' && watched && <WatchAsked answer={lookup} watched={watched} />}
      {lookup.status === 'idle' && (
        <LookupStart recent={recent} onPick={pick} onEmptied={() => field.current?.focus()} />
      )}
    </div>
  );
}

/** Units that the field shows in one line. */
const LINE_UNITS = 24;

/** Does a key move within a text of several lines, or end a line of it with Shift? The last line's arrow leads on. */
function movesCaret({ key, shiftKey }: KeyboardEvent, field: HTMLTextAreaElement): boolean {
  if (key === 'Enter') return shiftKey;
  const { value, selectionEnd } = field;
  const isLong = value.length > LINE_UNITS || value.includes('\n');
  return key === 'ArrowDown' && isLong && selectionEnd < value.length;
}

/** Enter in the field, which waits for the answer to what is `typed` and then opens its first result. */
function useEnter(
  region: { current: HTMLElement | null },
  typed: string,
  answered: string,
  onOpen: (text: string) => void,
): () => void {
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current === '' || wanted.current !== typed) wanted.current = '';
    else if (answered === typed) {
      wanted.current = '';
      openFirst(region.current);
      onOpen(typed);
    }
  });
  return () => {
    if (typed === '') return;
    if (answered !== typed) {
      wanted.current = typed;
      return;
    }
    openFirst(region.current);
    onOpen(typed);
  };
}

/**
 * Opens the first stop behind the field, if Enter may open it (`OPEN_STOP`). A merely similar name and an authority's
 * look-up only get the focus.
 */
function openFirst(region: HTMLElement | null): void {
  const [, first] = region?.querySelectorAll<HTMLElement>('[data-stop]') ?? [];
  if (first?.dataset.stop === 'open') first.click();
  else first?.focus();
}

/** Found records of other names that can be watched by their own. */
const OTHERS = 2;

/**
 * The asked text can be watched if it is one name, code or address, whether or not it was found. A watched name is met
 * by equal names alone. So if only records of other names were found, their names are offered too.
 */
function WatchAsked({ answer, watched }: { answer: Answer; watched: Request<Watched> }) {
  const { text, found } = answer;
  const { as, value } = found.reading;
  if (as === 'text' || value === '' || text.length > RECENT_UNITS) return null;
  // 示例启明 of 示例启明怎么样, and the sender's name of a message.
  const own = as === 'name' ? value : text;
  const others = found.equal === 0 ? found.hits.map(({ entry }) => displayName(entry)) : [];
  return (
    <>
      {[...new Set(others)].slice(0, OTHERS).map((name) => (
        <WatchButton key={name} name={name} watched={watched} />
      ))}
      <WatchButton key={own} name={own} isOther={others.length > 0} watched={watched} />
    </>
  );
}
