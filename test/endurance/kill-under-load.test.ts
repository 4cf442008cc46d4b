import { expect, it } from 'vitest';
import { killUnderLoad } from './kill-under-load.ts';

it(
  'has recorded every answer that a client received, however often the process is killed',
  {
    timeout: 240_000,
  },
  async () => {
    const { kills, answers, cutOff, unrecorded, verification } = await killUnderLoad(3);
    console.info(`${kills} kills: ${answers} answers, ${cutOff} cut off, ${verification.events} events`);
    expect(answers).toBeGreaterThan(100);
    expect(cutOff).toBeGreaterThan(0);
    expect(unrecorded).toEqual([]);
    expect(verification).toMatchObject({ broken: null });
    expect(verification.events).toBeGreaterThan(0);
  },
);
