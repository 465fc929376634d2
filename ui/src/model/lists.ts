/** The list with one of its items elsewhere. `to` counts in the list without it, as moves do everywhere. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from);
  const item = items[from];
  if (item !== undefined) rest.splice(to, 0, item);
  return rest;
}

/** The first of `prefix1`, `prefix2`, … that nothing in a list has yet: for ids that are unique within their owner only. */
export function freshId(prefix: string, items: readonly { id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
