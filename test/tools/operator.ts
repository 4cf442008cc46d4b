import { expect } from 'vitest';
import type { Ended, Terminal } from '../support/terminal.ts';

/** An operator at a terminal, who runs the commands of `tools/`. */
export interface Operator {
  /** What a command says as JSON, one value a line. */
  readonly listed: (tool: string, ...args: readonly string[]) => Promise<readonly unknown[]>;
  /** The one thing that it says as JSON. */
  readonly told: <Said>(tool: string, ...args: readonly string[]) => Promise<Said>;
  /** Runs a command that refuses: exit code 1, nothing on stdout, no stack. @returns what it said */
  readonly refused: (tool: string, ...args: readonly string[]) => Promise<string>;
}

/** What `add-staff` says. */
export interface StaffLogin {
  readonly accountId: string;
  readonly login: string;
  readonly initialPassword: string;
}

export interface RegisteredClient {
  readonly client_id: string;
  readonly client_secret: string;
}

export function operatorAt(terminal: () => Terminal): Operator {
  const run = (tool: string, args: readonly string[]): Promise<Ended> =>
    terminal().run(`tools/${tool}.ts`, ...args);
  const listed: Operator['listed'] = async (tool, ...args) => {
    const { code, stdout, stderr } = await run(tool, args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(REMINDER) as string });
    const lines = stdout.split('\n').filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as unknown);
  };
  return {
    listed,
    told: async <Said>(tool: string, ...args: readonly string[]) => {
      const [said, ...others] = await listed(tool, ...args);
      expect(others).toEqual([]);
      return said as Said;
    },
    refused: async (tool, ...args) => {
      const { code, stdout, stderr } = await run(tool, args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).not.toMatch(/^ +at /m);
      return stderr;
    },
  };
}

const REMINDER = /^(The password is shown this once\. .*\n)?$/;

export function staffOptions(
  organization: string,
  role: string,
  person: Readonly<Record<string, string>>,
): readonly string[] {
  const particulars = Object.entries(person).flatMap(([name, value]) => [`--${name}`, value]);
  return ['--organization', organization, '--role', role, ...particulars];
}
