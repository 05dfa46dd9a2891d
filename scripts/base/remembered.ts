// Makes a thing of each object once.

/** `make`, which is called once for each object as long as that lives. */
export function remembered<T extends object, R>(make: (item: T) => R): (item: T) => R {
  const made = new WeakMap<T, R>();
  return (item) => {
    const known = made.get(item);
    if (known !== undefined) return known;
    const fresh = make(item);
    made.set(item, fresh);
    return fresh;
  };
}
