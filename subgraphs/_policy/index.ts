export * from './types.ts';
export { decide } from './decide.ts';
export { ageBandOn, ageOn, type AgeBand } from './age-band.ts';
export { moscowDate } from './civil-time.ts';
export { isRepresentationInForce, type Ward } from './representation-in-force.ts';
export { isRestricted } from './restricted-result.ts';
