/** What came over the wire, and the same as JSON. */
export interface Answer<Data = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** The body, byte for byte. */
  readonly text: string;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface OperationBody {
  readonly query: string;
  readonly variables?: object | undefined;
}

/** Sends one operation as JSON, and reads the answer as a client would. */
export async function post<Data>(
  url: string,
  body: OperationBody,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: Data | null; errors?: readonly AnswerError[] };
  return { status: response.status, headers: response.headers, text, data, errors };
}

/** The data of an answer without errors. @throws Error where there are any */
export function dataOf<Data>({ data, errors, text }: Answer<Data>): Data {
  if (errors.length > 0 || data === null || data === undefined) throw new Error(`No whole answer: ${text}`);
  return data;
}

/** What an answer refuses, and why: `patient.diagnosticReports FORBIDDEN PORTAL_BLOCKED`. */
export function refusalsIn({ errors }: Answer): readonly string[] {
  return errors.map(({ path = [], extensions: { code, reason, argument } }) =>
    [path.join('.'), code, reason ?? argument].filter((word) => word !== undefined && word !== '').join(' '),
  );
}
