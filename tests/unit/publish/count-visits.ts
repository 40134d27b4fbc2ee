const WALKS = ['map', 'flatMap', 'filter', 'some', 'every', 'find', 'includes', 'sort'] as const;

/** How many elements of arrays are gone through while a work is done, by a loop or by one of these methods. */
export async function countVisits(work: () => Promise<unknown>): Promise<number> {
  let visits = 0;
  const plain: PropertyDescriptorMap = {};
  for (const name of [...WALKS, Symbol.iterator] as const) {
    const own = Object.getOwnPropertyDescriptor(Array.prototype, name);
    if (!own) continue;
    plain[name] = own;
    const counted = function (this: readonly unknown[], ...given: unknown[]) {
      visits += this.length;
      return Reflect.apply(own.value, this, given);
    };
    Object.defineProperty(Array.prototype, name, { ...own, value: counted });
  }
  try {
    await work();
  } finally {
    Object.defineProperties(Array.prototype, plain);
  }
  return visits;
}
