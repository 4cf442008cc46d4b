/** A person of the demo, as the banner introduces them. */
export interface BannerPersona {
  readonly name: string;
  readonly title: string;
}

/** What the operator reads when the gateway is ready: where it is, and in the demo who one can be. */
export function banner(url: string, personas: readonly BannerPersona[]): string {
  const places = [
    ['GraphQL', `${url}/graphql`],
    ['Sandbox', `${url}/sandbox`],
    ['Health', `${url}/health/ready`],
  ] as const;
  const lines = ['Opeka is ready.', '', ...places.map(([name, place]) => `  ${name.padEnd(9)}${place}`)];
  if (personas.length > 0) {
    const width = Math.max(...personas.map(({ name }) => name.length)) + 2;
    lines.push('', '  Personas of the demo (npm run -s token -- <persona>):');
    lines.push(...personas.map(({ name, title }) => `    ${name.padEnd(width)}${title}`));
  }
  return `${lines.join('\n')}\n`;
}
