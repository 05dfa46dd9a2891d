// Small text files: security.txt, trust.txt.

/** A small text file of names and values, one a line. */
export interface LinesProps {
  readonly lines: readonly { readonly name: string; readonly value: string }[];
}
