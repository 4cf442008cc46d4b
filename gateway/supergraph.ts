import { readFile } from 'node:fs/promises';
import { Kind, parse, type DocumentNode, type EnumValueDefinitionNode } from 'graphql';

/** A subgraph as the supergraph names it. */
export interface SupergraphMember {
  readonly name: string;
  readonly url: string;
}

/** A composed Federation 2 schema, and what the gateway reads from it about itself. */
export interface Supergraph {
  readonly sdl: string;
  readonly members: readonly SupergraphMember[];
  /** Whether it declares `@access`: then there is a policy, and every caller must be known. */
  readonly declaresAccess: boolean;
}

/** @throws when the file is missing or no supergraph; the message names the variable to correct */
export async function loadSupergraph(file: string): Promise<Supergraph> {
  const sdl = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`SUPERGRAPH: ${file} cannot be read`, { cause });
  });
  try {
    return readSupergraph(sdl);
  } catch (cause) {
    throw new Error(`SUPERGRAPH: ${file} is not a Federation 2 supergraph`, { cause });
  }
}

/** Reads the SDL of a supergraph. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const members = joinedGraphs(document).map(memberOf);
  if (members.length === 0) throw new Error('It has no join__Graph');
  return { sdl, members, declaresAccess: declaresDirective(document, 'access') };
}

function joinedGraphs(document: DocumentNode): readonly EnumValueDefinitionNode[] {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph') {
      return definition.values ?? [];
    }
  }
  return [];
}

function memberOf(value: EnumValueDefinitionNode): SupergraphMember {
  const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
  const argument = (name: string) => {
    const found = graph?.arguments?.find((candidate) => candidate.name.value === name)?.value;
    return found?.kind === Kind.STRING ? found.value : '';
  };
  return { name: argument('name'), url: argument('url') };
}

function declaresDirective(document: DocumentNode, name: string): boolean {
  return document.definitions.some(
    (definition) => definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === name,
  );
}
