// Who makes the newspaper.

/** /humans.txt */
export interface HumansProps {
  readonly team: readonly { readonly name: string; readonly role?: string; readonly contact?: string }[];
  readonly thanks: readonly string[];
}
