import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';
import type { SandboxPersona, SandboxSample } from '../../gateway/sandbox/sandbox-config.ts';
import { sandboxRoutes, type SandboxOptions } from '../../gateway/sandbox/sandbox-routes.ts';

/** The sandbox before a small GraphQL endpoint whose answer depends on the bearer token alone. */
export interface SandboxFixture {
  readonly app: FastifyInstance;
  readonly origin: string;
  /** Personas for whom a token was issued, in order. */
  readonly issuedFor: readonly string[];
  issueToken(persona: string): Promise<string>;
  /** From now on earlier tokens are answered with 401. */
  expireTokens(): void;
}

export const personas: readonly SandboxPersona[] = [
  { name: 'adult', title: 'Взрослый пациент', description: 'свои записи, результаты и выплаты' },
  { name: 'parent', title: 'Родитель', description: 'дочь 9 лет и сын 16 лет, согласие обоих подписано' },
  { name: 'stranger', title: 'Посторонний', description: 'ни с кем из пациентов не связан' },
];

export const samples: readonly SandboxSample[] = [
  {
    title: 'Кабинет: пациенты, за которых вы отвечаете, их записи и результаты',
    query: `query Dashboard {
  me {
    patients {
      name {
        text
      }
      ageBand
      appointments {
        start
        specialty
      }
      results {
        code
        value
        unit
      }
    }
  }
}`,
  },
  {
    title: 'Запись на приём',
    query: `mutation BookAppointment($slot: ID!) {
  bookAppointment(slot: $slot) {
    start
    specialty
  }
}`,
    variables: { slot: '019e0b6f-7a51-7c35-b4f2-2f5d1c0f9a11' },
  },
  {
    title: 'Страховая компания: состояние страхового случая',
    query: `query ClaimStatus($number: String!) {
  claim(number: $number) {
    number
    status
  }
}`,
    variables: { number: 'NS-2026-000117' },
  },
];

const schema = buildSchema(`
  type Query { me: Person  claim(number: String!): Claim }
  type Mutation { bookAppointment(slot: ID!): Appointment }
  type Person { patients: [Patient!]! }
  "Someone in whose records the caller may look."
  type Patient { name: HumanName!  ageBand: String!  appointments: [Appointment!]!  results: [Result!]! }
  type HumanName { text: String! }
  type Appointment { start: String!  specialty: String! }
  type Result { code: String!  value: Float!  unit: String! }
  type Claim { number: String!  status: String! }
`);

const daughter = {
  name: { text: 'Соколова Анна Сергеевна' },
  ageBand: 'CHILD',
  appointments: [{ start: '2026-11-24T09:30:00+03:00', specialty: 'Педиатрия' }],
  results: [{ code: 'Гемоглобин', value: 128, unit: 'g/L' }],
};

interface FixtureOptions extends Partial<SandboxOptions> {
  readonly port?: number;
}

/** @param options what of the sandbox's own options should differ from a demo's */
export async function startSandboxFixture(options: FixtureOptions = {}): Promise<SandboxFixture> {
  const app = Fastify();
  const tokens = new Map<string, string>();
  const issuedFor: string[] = [];

  const issueToken = (persona: string): Promise<string> => {
    issuedFor.push(persona);
    const token = `${persona}-${issuedFor.length}`;
    tokens.set(token, persona);
    return Promise.resolve(token);
  };

  app.post<{ Body: { query: string; variables?: Record<string, unknown> } }>(
    '/graphql',
    async (request, reply) => {
      const persona = tokens.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
      if (persona === undefined) {
        return reply
          .code(401)
          .send({ errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] });
      }
      const rootValue = { me: { patients: persona === 'parent' ? [daughter] : [] } };
      return graphql({
        schema,
        source: request.body.query,
        variableValues: request.body.variables ?? {},
        rootValue,
      });
    },
  );
  await app.register(sandboxRoutes, { personas, issueToken, samples, ...options });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });

  return { app, origin, issuedFor, issueToken, expireTokens: () => tokens.clear() };
}
