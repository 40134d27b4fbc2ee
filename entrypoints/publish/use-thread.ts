import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress, ThreadMessage, Wishes, WishName } from '../../lib/publish/thread/wishes';

/** What the thread could not do, in the publisher's own words; `isOurs` where nobody foresaw it. */
export class ThreadFault extends Error {
  override name = 'ThreadFault';
  constructor(
    message: string,
    readonly isOurs: boolean,
  ) {
    super(message);
  }
}

/** The thread was ended before it answered. */
class Ended extends Error {
  override name = 'Ended';
}

interface Waiting {
  resolve(answer: Wishes[WishName]['answer']): void;
  reject(error: Error): void;
}

/** A thread that answers one wish after another. It begins with the first one. */
class Thread {
  #worker: Worker | null = null;
  #waiting: Waiting[] = [];

  constructor(
    readonly start: () => Worker,
    readonly onProgress: (progress: Progress) => void,
    readonly onEnd: () => void,
  ) {}

  ask<N extends WishName>(name: N, wish: Wishes[N]['wish']): Promise<Wishes[N]['answer']> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#running().postMessage({ name, wish });
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<ThreadMessage>) => this.#take(data);
    worker.onerror = ({ message }) => this.end(new ThreadFault(message, true));
    this.#worker = worker;
    return worker;
  }

  #take(message: ThreadMessage): void {
    if ('progress' in message) {
      this.onProgress(message.progress);
      return;
    }
    const waiting = this.#waiting.shift();
    if ('answer' in message) waiting?.resolve(message.answer);
    else waiting?.reject(new ThreadFault(message.fault, message.isOurs));
  }

  /** Whoever waits is told why. What the thread held is gone. */
  end(why: Error = new Ended()): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.onEnd();
    for (const { reject } of this.#waiting.splice(0)) reject(why);
  }
}

/** What is being done, and how far it is. */
export interface Work {
  name: WishName;
  progress: Progress | null;
}

export interface PublishThread {
  work: Work | null;
  /** What went wrong last. */
  fault: ThreadFault | null;
  /** Undefined where it failed, which `fault` tells, or was cancelled. */
  ask<N extends WishName>(
    name: N,
    wish: Wishes[N]['wish'],
  ): Promise<Wishes[N]['answer'] | undefined>;
  cancel(): void;
}

/** A thread for a view, ended with it. `onEnd`: what the thread held is gone, whether it was cancelled or broke down. */
export function useThread(start: () => Worker, onEnd: () => void): PublishThread {
  const [work, setWork] = useState<Work | null>(null);
  const [fault, setFault] = useState<ThreadFault | null>(null);
  const thread = useRef<Thread | null>(null);
  useEffect(() => () => thread.current?.end(), []);
  const ask = useCallback<PublishThread['ask']>(
    async (name, wish) => {
      thread.current ??= new Thread(
        start,
        (progress) => setWork((last) => last && { ...last, progress }),
        onEnd,
      );
      const own = thread.current;
      setFault(null);
      setWork({ name, progress: null });
      try {
        return await own.ask(name, wish);
      } catch (error) {
        if (error instanceof ThreadFault) setFault(error);
        else if (!(error instanceof Ended)) throw error;
        return undefined;
      } finally {
        setWork(null);
      }
    },
    [start, onEnd],
  );
  const cancel = useCallback(() => {
    thread.current?.end();
    thread.current = null;
  }, []);
  return { work, fault, ask, cancel };
}
