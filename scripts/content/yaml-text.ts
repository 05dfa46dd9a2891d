// A stretch of YAML in a file: all of site.yaml and of a sidecar, the front matter of the rest.

export interface YamlText {
  readonly file: string;
  readonly yaml: string;
  /** The line of the file on which `yaml` begins. */
  readonly firstLine: number;
}
