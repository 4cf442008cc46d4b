/** Tells the operator how far an import has come: counts only, for names of files may be names of patients. */
export interface Progress {
  /** Called after each file. */
  fileDone(refused: boolean): void;
  /** The last line. */
  end(): void;
}

const EVERY_MS = 1000;

/** @param write takes one line, without its end */
export function createProgress(files: number, write: (line: string) => void): Progress {
  const startedAt = performance.now();
  let done = 0;
  let refused = 0;
  let toldAt = startedAt;

  const tell = (now: number) => {
    toldAt = now;
    const seconds = ((now - startedAt) / 1000).toFixed(1);
    write(`${done} of ${files} files in ${seconds} s, ${refused} refused`);
  };
  return {
    fileDone(isRefused) {
      done += 1;
      if (isRefused) refused += 1;
      const now = performance.now();
      if (now - toldAt >= EVERY_MS) tell(now);
    },
    end: () => tell(performance.now()),
  };
}
