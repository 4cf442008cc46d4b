/** One person of the demo whom a visitor of the sandbox can be. */
export interface SandboxPersona {
  /** Machine name, as `npm run token` takes it: `parent`. */
  readonly name: string;
  /** What people read in the selector: «Родитель». */
  readonly title: string;
  /** The situation in one line, without a final full stop. */
  readonly description: string;
}

/** An operation that the sandbox opens in a tab of its own. */
export interface SandboxSample {
  /** One line in Russian; becomes the comment above the operation. */
  readonly title: string;
  /** The document with exactly one named operation: its name becomes the tab's name. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the page asks for first: `GET /sandbox/config.json`. */
export interface SandboxConfig {
  /** Path of the GraphQL endpoint on the page's own origin. */
  readonly endpoint: string;
  /** Null outside the demo: the visitor pastes a token then. */
  readonly personas: readonly SandboxPersona[] | null;
  readonly samples: readonly SandboxSample[];
}
