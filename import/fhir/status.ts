/** A FHIR code as the product writes it: `entered-in-error` is `ENTERED_IN_ERROR`. */
export function statusOf<Code extends string>(code: Code): UpperSnake<Code> {
  return code.toUpperCase().replaceAll('-', '_') as UpperSnake<Code>;
}

type UpperSnake<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${UpperSnake<Tail>}`
  : Uppercase<Code>;
