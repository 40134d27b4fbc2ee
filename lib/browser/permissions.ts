import { browser } from 'wxt/browser';

/**
 * Call `onChange` when the user gives or takes a permission, until the function that this gives is called. A document
 * that is no extension's has none, and old browsers do not tell.
 */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser?.permissions ?? {};
  onAdded?.addListener(onChange);
  onRemoved?.addListener(onChange);
  return () => {
    onAdded?.removeListener(onChange);
    onRemoved?.removeListener(onChange);
  };
}
