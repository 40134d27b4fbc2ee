import { connect, type Socket } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { until } from './until';

/** The part of the BiDi connection that puppeteer has but does not declare. */
export interface FirefoxConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export function connectionOf(driver: Browser): FirefoxConnection {
  return (driver as unknown as { connection: FirefoxConnection }).connection;
}

/** A message of Firefox's debugger protocol, in either direction. */
interface Packet {
  from?: string;
  type?: string;
  [field: string]: unknown;
}

/** Text that is too long for one message comes as an actor that gives it. */
interface LongText {
  actor: string;
  length: number;
}

/** A connection to Firefox's debugger server: `LENGTH:JSON` both ways, over TCP. */
class DebuggerClient {
  private received = Buffer.alloc(0);
  private waiting: { fits: (packet: Packet) => boolean; give: (packet: Packet) => void }[] = [];

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => {
      this.received = Buffer.concat([this.received, bytes]);
      for (let packet = this.next(); packet; packet = this.next()) this.hand(packet);
    });
  }

  /** Firefox listens a moment after it has started. */
  static async open(port: number): Promise<DebuggerClient> {
    const connected = () =>
      new Promise<Socket | null>((resolve) => {
        const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
        attempt.on('error', () => resolve(null));
      });
    return new DebuggerClient(await until('Firefox lets its debugger in', connected));
  }

  /** Send a request and give the first packet from its actor that fits. */
  ask(request: Packet & { to: string }, fits: (packet: Packet) => boolean): Promise<Packet> {
    return new Promise((resolve, reject) => {
      const give = (packet: Packet) =>
        packet.error ? reject(new Error(`${packet.error}: ${packet.message}`)) : resolve(packet);
      const isMine = (packet: Packet) =>
        packet.from === request.to && (packet.error !== undefined || fits(packet));
      this.waiting.push({ fits: isMine, give });
      const text = JSON.stringify(request);
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  private next(): Packet | null {
    const colon = this.received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.received.subarray(0, colon));
    if (this.received.length < end) return null;
    const text = this.received.subarray(colon + 1, end).toString();
    this.received = this.received.subarray(end);
    return JSON.parse(text) as Packet;
  }

  private hand(packet: Packet): void {
    const found = this.waiting.find(({ fits }) => fits(packet));
    if (!found) return;
    this.waiting = this.waiting.filter((each) => each !== found);
    found.give(packet);
  }
}

/** Preferences under which Firefox serves its own debugger without asking anybody. */
export const DEBUGGER_PREFS = {
  'devtools.chrome.enabled': true,
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
};

/**
 * Runs privileged expressions in Firefox's own window. Over the debugger's protocol: the driver's has a way
 * of its own since some version after 140, the debugger's works in all.
 */
export class FirefoxWindow {
  private constructor(
    private readonly client: DebuggerClient,
    private readonly console: string,
  ) {}

  static async open(port: number): Promise<FirefoxWindow> {
    const client = await DebuggerClient.open(port);
    const { processDescriptor } = await client.ask(
      { to: 'root', type: 'getProcess', id: 0 },
      (packet) => 'processDescriptor' in packet,
    );
    const { actor } = processDescriptor as { actor: string };
    const { process } = await client.ask(
      { to: actor, type: 'getTarget' },
      (packet) => 'process' in packet,
    );
    return new FirefoxWindow(client, (process as { consoleActor: string }).consoleActor);
  }

  /** The value of an expression (or of its promise), which has to be text. */
  async evaluate(expression: string): Promise<string> {
    const done = await this.client.ask(
      { to: this.console, type: 'evaluateJSAsync', text: expression, mapped: { await: true } },
      ({ type }) => type === 'evaluationResult',
    );
    if (done.hasException) throw new Error(String(done.exceptionMessage));
    return this.wholeText(done.result);
  }

  private async wholeText(result: unknown): Promise<string> {
    if (typeof result === 'string') return result;
    const { actor: to, length: end } = result as LongText;
    const asked = { to, type: 'substring', start: 0, end };
    const { substring } = await this.client.ask(asked, (packet) => 'substring' in packet);
    return substring as string;
  }
}
