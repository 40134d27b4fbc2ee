/**
 * Items with what `load` gives of them, in order; while one is at work the next is loading already, and no
 * more than that one. A failed load throws when its turn comes.
 */
export async function* ahead<Item, Loaded>(
  items: readonly Item[],
  load: (item: Item) => Promise<Loaded>,
): AsyncGenerator<[Item, Loaded]> {
  let next = begin(items[0], load);
  for (const [at, item] of items.entries()) {
    const loaded = await next;
    next = begin(items[at + 1], load);
    yield [item, loaded as Loaded];
  }
}

function begin<Item, Loaded>(
  item: Item | undefined,
  load: (item: Item) => Promise<Loaded>,
): Promise<Loaded> | undefined {
  const loading = item === undefined ? undefined : load(item);
  // It may fail before its turn, or when nobody wants it any more.
  loading?.catch(() => {});
  return loading;
}
