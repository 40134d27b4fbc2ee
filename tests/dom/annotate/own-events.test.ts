import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideOwnEvents } from '../../../lib/annotate/own-events';

/** Firefox's word about an event's true target, which jsdom has none of. */
type Word = 'originalTarget' | 'explicitOriginalTarget' | 'rangeParent';
function eventAt(target: Element, type: string, word: Word = 'originalTarget'): Event {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, word, { value: target });
  return event;
}

/** Observers have been told by then. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A document as it is when its first script runs, with none of the page's listeners before ours. */
function begin(): void {
  document.documentElement.replaceChildren();
  hideOwnEvents();
  document.documentElement.append(document.createElement('body'));
}

function draw(): { root: ShadowRoot; button: HTMLButtonElement; isHidden: boolean } {
  const host = document.body.appendChild(document.createElement('x-host'));
  const root = host.attachShadow({ mode: 'closed' });
  const isHidden = hideEvents(root);
  const button = document.createElement('button');
  button.append(document.createElement('span'));
  root.append(button);
  return { root, button, isHidden };
}

describe('events of what is drawn', () => {
  const heard = vi.fn<(event: Event) => void>();
  beforeAll(() => {
    begin();
    for (const type of ['mousemove', 'keydown', 'focusin', 'click', 'contextmenu', 'copy'])
      addEventListener(type, heard, true);
  });
  beforeEach(() => heard.mockClear());

  it.each(['mousemove', 'keydown', 'focusin', 'contextmenu'])('keep %s from the page', (type) => {
    const { button } = draw();
    button.dispatchEvent(eventAt(button, type));
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['explicitOriginalTarget', 'rangeParent'] as const)('keep %s from it too', (word) => {
    const { button } = draw();
    document.body.dispatchEvent(eventAt(button, 'copy', word));
    expect(heard).not.toHaveBeenCalled();
  });

  it('hand a click to the button around what was clicked, which may refuse it', () => {
    const { button } = draw();
    const inner = button.firstElementChild ?? button;
    button.onclick = (event) => event.preventDefault();
    const click = eventAt(inner, 'click');
    inner.dispatchEvent(click);
    expect([click.defaultPrevented, heard.mock.calls]).toEqual([true, []]);
  });

  it.each([
    ['click', 'p', true],
    ['auxclick', 'p', true],
    ['click', 'a', false],
    ['auxclick', 'a', false],
    ['click', 'summary', false],
    ['mousedown', 'p', false],
  ] as const)('end %s on <%s> for a link around it: %s', (type, tag, isEnded) => {
    const { root } = draw();
    const pressed = root.appendChild(document.createElement(tag));
    const event = eventAt(pressed, type);
    pressed.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(isEnded);
  });

  it('leave those of the page as they are', () => {
    draw();
    document.body.dispatchEvent(eventAt(document.body, 'click'));
    const own = document.createElement('div');
    own.attachShadow({ mode: 'open' }).append(document.createElement('b'));
    document.body.append(own);
    own.dispatchEvent(eventAt(own.shadowRoot?.firstElementChild ?? own, 'click'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('leave nothing drawn once the page may hear first, as after document.open', async () => {
    const { root, isHidden } = draw();
    expect([isHidden, root.childElementCount]).toEqual([true, 1]);
    document.append(document.createComment('is added to many pages'));
    await settle();
    expect(root.childElementCount).toBe(1);
    const html = document.documentElement;
    html.remove();
    document.append(html);
    await settle();
    expect([root.childElementCount, draw().isHidden]).toEqual([0, false]);
  });

  it('are not to be hidden in a page that was there before', () => {
    hideOwnEvents();
    expect(draw().isHidden).toBe(false);
  });
});
