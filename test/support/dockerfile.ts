import { readFile } from 'node:fs/promises';

interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** The last stage of the Dockerfile: what a container is made of. */
export interface ImageRecipe {
  /** Texts of the instructions of one name, in order. */
  readonly all: (name: string) => readonly string[];
  /** The variables that every container has. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function readDockerfile(): Promise<ImageRecipe> {
  const instructions = instructionsOf(await readFile('Dockerfile', 'utf8'));
  const stage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
  const all = (wanted: string) => stage.filter(({ name }) => name === wanted).map(({ text }) => text);
  return { all, environment: Object.fromEntries(all('ENV').map(assignment)) };
}

function instructionsOf(text: string): readonly Instruction[] {
  return text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, name, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [{ name, text: rest }];
    });
}

function assignment(text: string): readonly [string, string] {
  const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(text) ?? [];
  return [name, value];
}
