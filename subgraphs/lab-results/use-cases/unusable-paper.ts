import { BadUserInputError } from '../../_platform/errors.ts';

/** Staff act on a paper alone: who asked for it, and that they were who they said. */
export function unusablePaper(): BadUserInputError {
  return new BadUserInputError(
    'paper',
    'Staff record the signed paper: its number, its date, not to come, and the document shown; numbers have 1 to 100 printable characters.',
  );
}
