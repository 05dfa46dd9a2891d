// The few things of Eleventy that we call. Eleventy 3 ships no types worth using.
declare module "@11ty/eleventy" {
  /** Data of one paginated page, as a template function gets it. */
  export interface TemplateData {
    readonly output: string;
  }

  export interface EleventyConfig {
    addTemplate(path: string, render: (data: TemplateData) => string, data: Readonly<Record<string, unknown>>): void;
    addWatchTarget(glob: string, options?: { readonly resetConfig?: boolean }): void;
    readonly watchIgnores: Set<string>;
    setChokidarConfig(options: Readonly<Record<string, unknown>>): void;
    setWatchThrottleWaitTime(milliseconds: number): void;
    setServerOptions(options: Readonly<Record<string, unknown>>): void;
    readonly benchmarks: { readonly config: { setIsVerbose(isVerbose: boolean): void } };
    setQuietMode(quiet: boolean): void;
    on(event: "eleventy.after", listener: () => void | Promise<void>): void;
    /** Before a change is taken up; `paths` are the files that changed, from the working directory. */
    on(event: "eleventy.beforeWatch", listener: (paths: readonly string[]) => void): void;
  }

  /** What `.eleventy.ts` returns. */
  export interface EleventySettings {
    readonly dir: { readonly input: string; readonly output: string };
    readonly templateFormats: readonly string[];
    readonly markdownTemplateEngine: false;
    readonly htmlTemplateEngine: false;
    readonly pathPrefix: string;
  }

  export interface Watcher {
    on(event: "unlink", listener: (path: string) => void): void;
    /** Names in each watched folder, by the folder's absolute path. */
    getWatched(): Readonly<Record<string, readonly string[]>>;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly configPath: string; readonly quietMode?: boolean; readonly runMode?: "build" | "serve" },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    /** Builds, then watches; the function that comes back builds again as if `path` had changed. */
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port?: number): Promise<void>;
    disableLogger(): void;
    readonly watcher: Watcher;
  }
}
