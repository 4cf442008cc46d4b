/** @returns a failure in words for people; a browser reports every network failure as a TypeError */
export function failureText(error: unknown): string {
  if (error instanceof TypeError) return 'Сервер не отвечает';
  return error instanceof Error ? error.message : String(error);
}
