/**
 * A build for users always has these values, whichever process asks for it. Under tests Vite would take React's code
 * for developers: half as large again, and every effect of a view runs twice.
 */
export const RELEASED = { NODE_ENV: 'production' };

/** Does some work with other environment variables, and puts back those that were there. */
export async function withEnvironment<T>(
  variables: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}
