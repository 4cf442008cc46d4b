import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from './library-fixture.ts';
import { expectSameAnswer } from './same-answers.ts';
import { startTwoGateways, type TwoGateways } from './two-gateways.ts';

let gateways: TwoGateways;
beforeAll(async () => {
  gateways = await startTwoGateways(library);
}, 30_000);
afterAll(() => gateways.close());

describe('as the stock gateway answers, of abstract types', () => {
  it.each([
    ['an interface', '{ media { id title } }'],
    ['types of an interface', '{ media { id ... on Book { pages } ... on Film { minutes tickets } } }'],
    [
      'a fragment on an interface within another',
      '{ media { ...M } } fragment M on Media { id ... on Media { title ... on Book { title pages copies weight } } }',
    ],
    [
      'aliases that mean another field of each type',
      '{ media { ... on Book { title size: copies x: title } ... on Film { size: minutes y: id } ... on Song { long: minutes x: title } } }',
    ],
    [
      'a union',
      '{ found { __typename ... on Book { id copies } ... on Creator { name royalties } ... on Film { tickets } } }',
    ],
    [
      'an interface through a union',
      '{ found { ... on Media { id title score } ... on Creator { liked: score } } }',
    ],
    [
      'a union that subgraphs know differently',
      '{ sold { __typename ... on Film { id } ... on Book { title } ... on Creator { name } } }',
    ],
    ['an interface object', '{ media { id score reviews { stars text } } }'],
    [
      'from an interface object to its types',
      '{ bestReviewed { __typename id title ... on Film { minutes tickets } } worst { __typename ... on Book { pages } score } }',
    ],
    [
      'an interface object at depth',
      '{ medium(id: "b1") { reviews { of { title reviews { by { name royalties } } } } } }',
    ],
    ['only __typename of an interface object', '{ worst { __typename } bestReviewed { kind: __typename } }'],
    ['an error below an interface object', '{ media { id strictScore } }'],
    ['null below an interface object that goes up', '{ media { id reviews { stars } } }'],
    ['an entity that the interface object does not know', '{ strange { id title score reviews { stars } } }'],
    ['a type that the API hides', '{ secretOwner { __typename id name } }'],
    ['lists of lists', '{ shelf { rows { id ... on Book { pages } } numbers } oddList }'],
    ['entities in lists of lists', '{ shelf { rows { id score ... on Film { tickets } } } }'],
    ['null from a non-null field through lists of lists', '{ shelf { rows { strictScore } } }'],
    ['null of a non-null entity field in a list', '{ media { creators { id royalties } } }'],
    [
      'the way around',
      '{ media { creators { name works { id ... on Song { minutes creators { name score } } } } similar { title similar { id } } } }',
    ],
    [
      'conditions on types',
      'query ($no: Boolean = false, $yes: Boolean = true) { media { ... on Book @include(if: $no) { pages } ... on Media @skip(if: $yes) { title } ... @include(if: $yes) { id ... on Film @skip(if: $no) { tickets } } } }',
    ],
    [
      'the same field through the interface and the type',
      '{ media { similar { id } ... on Book { similar { title } creators { id } } creators { name } } }',
    ],
    [
      'introspection of abstract types',
      '{ __type(name: "Media") { kind possibleTypes { name } fields { name } } }',
    ],
  ])('%s', async (_, query) => {
    await expectSameAnswer(gateways, query);
  });

  it('but an error always names the place where it is, also where the stock gateway counts wrongly', async () => {
    const query = '{ media { id reviews @include(if: true) { stars } ... on Song { strictScore } } }';
    const { data, errors } = await expectSameAnswer(gateways, query);
    expect(data).toMatchObject({ media: [{ id: 'b1' }, { id: 'f1' }, null, null, null] });
    expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
      'media.2.strictScore',
      'media.4.reviews.1.stars',
    ]);
  });
});
