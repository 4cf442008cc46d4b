/** File names of Monaco's workers by the label that Monaco asks for; the build fills them in. */
declare const WORKER_FILES: Readonly<Record<string, string>>;

declare module '*.css';
