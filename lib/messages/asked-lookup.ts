import { readValue, removeValues, writeValues } from '../browser/storage';

/** Where a text waits in memory for the popup that looks it up. */
const KEY = 'asked-lookup';

interface Asked {
  text: string;
  /** Asked in a private window. */
  isPrivate: boolean;
}

/** The worker leaves the text that the popup is opened for. */
export async function leaveAsked(asked: Asked): Promise<void> {
  await writeValues('session', { [KEY]: asked });
}

/**
 * The popup takes the text that it was opened for, once; '' where there is none. One that was asked in a private window,
 * and for which no popup opened, is shown in no other window, and is gone then.
 */
export async function takeAsked(isPrivate: boolean): Promise<string> {
  const asked = (await readValue('session', KEY)) as Asked | undefined;
  if (!asked) return '';
  await removeValues('session', KEY);
  return asked.isPrivate && !isPrivate ? '' : asked.text;
}
