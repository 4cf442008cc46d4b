import type { Dispatcher } from 'undici';

export interface HttpPost {
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  /** Empty when the answer names none. */
  readonly mediaType: string;
  readonly body: Buffer;
}

/**
 * One POST and its whole answer. Uses undici's handlers instead of `request`, whose streams would take more time
 * than everything else that the gateway does for a subgraph's answer.
 * @param signal gives up: the answer is not needed any more
 * @throws what undici reports, or the signal's reason
 */
export function exchange(dispatcher: Dispatcher, post: HttpPost, signal?: AbortSignal): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const chunks: Buffer[] = [];
    let status = 0;
    let mediaType = '';
    let giveUp: (() => void) | undefined;
    const settle = (): void => {
      if (giveUp) signal?.removeEventListener('abort', giveUp);
    };

    dispatcher.dispatch(
      { ...post, method: 'POST' },
      {
        onRequestStart(controller) {
          if (!signal) return;
          giveUp = () => {
            controller.abort(reasonOf(signal));
          };
          if (signal.aborted) giveUp();
          else signal.addEventListener('abort', giveUp, { once: true });
        },
        onResponseStart(_, statusCode, headers) {
          status = statusCode;
          mediaType = String(headers['content-type'] ?? '');
        },
        onResponseData(_, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          settle();
          const [only] = chunks;
          resolve({ status, mediaType, body: chunks.length === 1 && only ? only : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
          settle();
          reject(error);
        },
      },
    );
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('given up');
}
