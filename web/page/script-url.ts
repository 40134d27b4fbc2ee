/** Trusted Types, where the browser has them: TypeScript knows nothing of them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one policy that a page may make (see the pages' Content-Security-Policy): scripts of the edition's own folder. */
const policy = trustedTypes?.createPolicy('jianxun', {
  createScriptURL(url) {
    if (!new URL(url, document.baseURI).href.startsWith(new URL('.', document.baseURI).href))
      throw new TypeError('not a script of the web edition');
    return url;
  },
});

/** The address of a worker's script, as this browser wants it. */
export const scriptUrl = (url: string): string => policy?.createScriptURL(url) ?? url;
