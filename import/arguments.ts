import { parseArgs } from 'node:util';

/** What the operator asked for. */
export interface ImportArguments {
  readonly format: ImportFormat;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The laboratory that delivers: organisation id or business identifier. Null: see `find-target.ts`. */
  readonly laboratory: string | null;
  /** A clinic at which the patients are registered too. */
  readonly clinic: string | null;
  readonly links: readonly LinkArgument[];
}

/** Who is to represent which patient; for the demo. */
export interface LinkArgument {
  readonly persona: string;
  /** Value of one of the patient's business identifiers. */
  readonly patientIdentifier: string;
}

const FORMATS = ['fhir'] as const;
export type ImportFormat = (typeof FORMATS)[number];

const USAGE = `Usage: npm run -s import -- fhir <file or folder>… [options]
  --lab <organization>      the laboratory that delivers, by its id or a business identifier
  --clinic <organization>   a clinic at which the patients are registered too
  --link <persona>=<id>     lets a persona of the demo represent the patient with this business identifier;
                            may be repeated, and needs no files`;

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(what: string, usage = USAGE) {
    super(usage === '' ? what : `${what}\n${usage}`);
  }
}

/** @throws {UsageError} */
export function readArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals } = parse(argv);
  const [format, ...paths] = positionals;
  if (format === undefined) throw new UsageError('Nothing to import.');
  if (!isFormat(format))
    throw new UsageError(`Unknown format ${JSON.stringify(format)}. Formats: ${FORMATS.join(', ')}.`);
  const links = (values.link ?? []).map(linkOf);
  if (paths.length === 0 && links.length === 0) throw new UsageError('No file or folder is named.');
  return { format, paths, laboratory: values.lab ?? null, clinic: values.clinic ?? null, links };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        lab: { type: 'string' },
        clinic: { type: 'string' },
        link: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isFormat(format: string): format is ImportFormat {
  return (FORMATS as readonly string[]).includes(format);
}

function linkOf(link: string): LinkArgument {
  const [, persona, patientIdentifier] = /^([^=]+)=(.+)$/.exec(link) ?? [];
  if (persona === undefined || patientIdentifier === undefined)
    throw new UsageError('--link wants <persona>=<id>.');
  return { persona, patientIdentifier };
}
