import type { Browser } from 'puppeteer-core';

/** The part of the BiDi connection that puppeteer has but does not declare. */
export interface FirefoxConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export function connectionOf(driver: Browser): FirefoxConnection {
  return (driver as unknown as { connection: FirefoxConnection }).connection;
}

/** Runs privileged expressions in Firefox's own window, which `--remote-allow-system-access` permits. */
export class FirefoxWindow {
  private constructor(
    private readonly connection: FirefoxConnection,
    private readonly context: string,
  ) {}

  static async open(connection: FirefoxConnection): Promise<FirefoxWindow> {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox has no window');
    return new FirefoxWindow(connection, window.context);
  }

  /** The value of an expression (or of its promise), which has to be text. */
  async evaluate(expression: string): Promise<string> {
    const { result } = await this.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    const outcome = result as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
    return outcome.result?.value ?? '';
  }
}
