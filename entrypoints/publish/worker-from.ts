/** The one Trusted Types policy that a view may have: it names the thread's script and nothing else. */
const POLICY = 'publish-thread';

/** What of Trusted Types is used here, where a browser has them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(url: string): string };
}

/** Starts threads of the script at an address of our own. */
export function workerFrom(url: string, type: WorkerType): () => Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => url });
  return () => new Worker(policy?.createScriptURL(url) ?? url, { type });
}
