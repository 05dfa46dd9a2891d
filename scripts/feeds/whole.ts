// Web addresses as machines need them.

/** The whole address of a page or file of this site; an address elsewhere stays. */
export function whole(origin: string, address: string): string {
  return address.startsWith("/") ? origin + address : address;
}
