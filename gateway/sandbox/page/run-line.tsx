import type { ReactElement } from 'react';
import type { Run } from './fetcher.ts';

interface RunLineProps {
  /** The last run of the open tab. */
  readonly run: Run | undefined;
  /** How the caller chosen now is called. */
  readonly caller: string;
}

/** Says under a response whose it is, so that an answer is never taken for the answer to somebody else. */
export function RunLine({ run, caller }: RunLineProps): ReactElement {
  return (
    <p className="run-line" role="status">
      {run === undefined ? (
        <>Ответа ещё нет: Ctrl + Enter выполнит операцию</>
      ) : (
        <>
          <b>{run.caller}</b> · HTTP {run.status} · {run.durationMs} мс
          {run.caller !== caller && (
            <span className="outdated">сейчас выбрано «{caller}»: выполните операцию ещё раз</span>
          )}
        </>
      )}
    </p>
  );
}
