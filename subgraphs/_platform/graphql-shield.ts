import { createRequire } from 'node:module';

/**
 * graphql-shield's rule language, loaded in this one place: its ES module build does not load on Node 23 and later,
 * and its CommonJS build wants a function of node:util that is gone there.
 */
const require = createRequire(import.meta.url);

const util = require('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined ??= (value) => value === undefined;

const shield = require('graphql-shield') as typeof import('graphql-shield');

export const { rule, and, or } = shield;
