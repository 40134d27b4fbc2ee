/**
 * Real input, which scripts cannot make: `dispatchEvent` clears `isTrusted`, so the event goes through
 * jsdom's own dispatch, as jsdom does it for the events that it fires itself.
 */
function implOf(wrapper: object): Record<string, unknown> {
  for (const symbol of Object.getOwnPropertySymbols(wrapper)) {
    const value: unknown = Reflect.get(wrapper, symbol);
    if (symbol.description === 'impl' && value) return value as Record<string, unknown>;
  }
  throw new Error('not a jsdom object');
}

export function trustedClick(target: Element | null | undefined): void {
  if (!target) throw new Error('nothing to click');
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  const impl = implOf(event);
  impl.isTrusted = true;
  const element = implOf(target);
  (element._dispatch as (event: unknown) => void).call(element, impl);
}
