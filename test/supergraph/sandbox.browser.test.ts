import { expect, it, vi } from 'vitest';
import { openHouse } from '../support/house.ts';
import { describeWithProgram } from '../support/programs.ts';
import {
  choosePersona,
  openTab,
  runOperation,
  shownResponse,
  visitSandbox,
} from '../support/sandbox-journey.ts';

// The first visit may wait for the bundle, and a browser starts slowly on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describeWithProgram('chromium', 'the sandbox of the real house, in a browser', (browser) => {
  it('shows a parent the child’s result, a stranger nobody, an insurer its claim', async () => {
    const house = await openHouse();
    const visit = await visitSandbox({ browser, origin: house.url, height: 2400 });
    try {
      const { page } = visit;
      await choosePersona(page, 'parent');
      const asParent = JSON.stringify(await runOperation(page));
      expect(asParent).toContain('Лебедева Алиса Андреевна');
      expect(asParent).toContain('Общий анализ крови');
      expect(asParent).not.toContain('Хламидии');
      expect(await shownResponse(page)).toContain('Лебедев Кирилл Андреевич');

      await choosePersona(page, 'stranger');
      expect(await runOperation(page)).toMatchObject({
        data: { me: { name: 'Белов Игорь Олегович', patients: { totalCount: 0, nodes: [] } } },
      });
      expect(await shownResponse(page)).toContain('"totalCount": 0');
      expect(await shownResponse(page)).not.toMatch(/Лебедев/);

      await openTab(page, 'ClaimStatus');
      await choosePersona(page, 'insurer');
      expect(await runOperation(page)).toMatchObject({ data: { claim: { status: 'PAID' } } });
      await choosePersona(page, 'other-insurer');
      expect(await runOperation(page)).toEqual({ data: { claim: null } });

      expect(visit.foreignRequests).toEqual([]);
      expect(visit.consoleErrors).toEqual([]);
    } finally {
      await visit.close();
      await house.close();
    }
  });
});
