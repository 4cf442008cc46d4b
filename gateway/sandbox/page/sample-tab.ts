import type { SandboxSample } from '../sandbox-config.ts';

/** A tab as GraphiQL takes it. Its name is the operation's; the Russian title stands above as a comment. */
export interface SampleTab {
  readonly query: string;
  readonly variables: string | null;
}

/** What an editor of half a laptop's window shows without scrolling sideways. */
const commentWidth = 46;

export function sampleTab({ title, query, variables }: SandboxSample): SampleTab {
  return {
    query: `${comment(title)}\n${query.trim()}\n`,
    variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
  };
}

function comment(title: string): string {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? '#'} ${word}`;
    if (lines.length > 0 && longer.length <= commentWidth) lines[lines.length - 1] = longer;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}
