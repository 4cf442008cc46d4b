import type { Coding } from '../../subgraphs/lab-results/domain/result.ts';
import type { CodeableConcept } from './elements.ts';

const LOINC = 'http://loinc.org';

/** The coding that results are known by: LOINC where there is one, or else the first; words where there is none. */
export function codingOf({ coding = [], text = null }: CodeableConcept): Coding {
  const chosen = coding.find(({ system }) => system === LOINC) ?? coding[0];
  return {
    system: chosen?.system ?? null,
    code: chosen?.code ?? null,
    display: text ?? chosen?.display ?? null,
  };
}

/** The codes of a concept, whatever their system. */
export function codesOf({ coding = [] }: CodeableConcept): readonly string[] {
  return coding.flatMap(({ code }) => code ?? []);
}

/** A concept as people read it. */
export function wordsOf(concept: CodeableConcept): string | null {
  const { code, display } = codingOf(concept);
  return display ?? code;
}
