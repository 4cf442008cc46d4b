import type { SandboxSample } from '../sandbox-config.ts';
import { sampleTab, type SampleTab } from './sample-tab.ts';

const samplesKey = 'opeka:samples';
const tabsKey = 'graphiql:tabState';

/** GraphiQL's own record of its tabs, as far as it is read here. */
interface StoredTabs {
  readonly activeTabIndex: number;
  readonly tabs: readonly Partial<SampleTab>[];
}

/**
 * Tabs survive a reload and end with the browser's tab: documents and variables name patients, so nothing of them
 * stays on a shared computer. When the server offers other samples, the old tabs make way for them.
 *
 * GraphiQL also keeps the open tab's texts in two keys of their own, writes them at other moments than the tabs, and
 * at a reload takes every difference for one more tab; so these two are read from the tabs themselves.
 */
export function tabStorage(samples: readonly SandboxSample[]): Storage {
  const current = JSON.stringify(samples);
  if (sessionStorage.getItem(samplesKey) !== current) {
    sessionStorage.clear();
    sessionStorage.setItem(samplesKey, current);
  }
  const firstSample = samples.slice(0, 1).map(sampleTab);
  const activeTab = (): Partial<SampleTab> | undefined => {
    const { tabs, activeTabIndex } = storedTabs() ?? { tabs: firstSample, activeTabIndex: 0 };
    return tabs[activeTabIndex];
  };

  return {
    get length() {
      return sessionStorage.length;
    },
    key: (index) => sessionStorage.key(index),
    getItem(key) {
      if (key === 'graphiql:query') return activeTab()?.query ?? null;
      if (key === 'graphiql:variables') return activeTab()?.variables ?? null;
      return sessionStorage.getItem(key);
    },
    setItem: (key, value) => {
      sessionStorage.setItem(key, value);
    },
    removeItem: (key) => {
      sessionStorage.removeItem(key);
    },
    clear: () => {
      sessionStorage.clear();
    },
  };
}

function storedTabs(): StoredTabs | null {
  const stored = sessionStorage.getItem(tabsKey);
  return stored === null ? null : (JSON.parse(stored) as StoredTabs);
}
