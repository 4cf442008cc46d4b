import { GraphiQL } from 'graphiql';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { SandboxConfig, SandboxPersona } from '../sandbox-config.ts';
import { pastedCredentials, personaCredentials, type Credentials } from './credentials.ts';
import { failureText } from './failure-text.ts';
import { createFetcher, type Run } from './fetcher.ts';
import { Header } from './header.tsx';
import { PersonaSelect } from './persona-select.tsx';
import { RunLine } from './run-line.tsx';
import { sampleTab } from './sample-tab.ts';
import { tabStorage } from './tab-storage.ts';
import { TokenField } from './token-field.tsx';

const personaKey = 'opeka:persona';

/** The whole page: the bar with the caller, and GraphiQL sending as that caller. */
export function Sandbox({ endpoint, personas, samples }: SandboxConfig): ReactElement {
  const storage = useMemo(() => tabStorage(samples), [samples]);
  const [persona, setPersona] = useState(() => rememberedPersona(personas));
  const [pastedToken, setPastedToken] = useState('');
  const credentials = useMemo(
    () => (persona ? personaCredentials(persona.name, persona.title) : pastedCredentials(pastedToken)),
    [persona, pastedToken],
  );
  const failure = useTokenFailure(credentials);
  const { activeRun, noteTab, noteRun } = useRuns();

  const current = useRef(credentials);
  useEffect(() => {
    current.current = credentials;
  }, [credentials]);
  // A new fetcher makes GraphiQL read the schema again: needed for a pasted token, idle work for a persona.
  const fetcher = useMemo(
    () => createFetcher({ endpoint, credentials: () => current.current, onRun: noteRun }),
    [endpoint, noteRun, pastedToken],
  );

  const choose = (chosen: SandboxPersona): void => {
    sessionStorage.setItem(personaKey, chosen.name);
    setPersona(chosen);
  };

  return (
    <>
      <Header>
        {personas && persona ? (
          <PersonaSelect personas={personas} chosen={persona} onChoose={choose} />
        ) : (
          <TokenField onToken={setPastedToken} />
        )}
      </Header>
      {failure !== null && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      <main>
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultTabs={samples.map(sampleTab)}
          defaultEditorToolsVisibility={samples.some(({ variables }) => variables !== undefined)}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          onTabChange={noteTab}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <RunLine run={activeRun} caller={credentials.title} />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </>
  );
}

function rememberedPersona(personas: SandboxConfig['personas']): SandboxPersona | undefined {
  const remembered = sessionStorage.getItem(personaKey);
  return personas?.find(({ name }) => name === remembered) ?? personas?.[0];
}

/** @returns why the caller has no token, or null */
function useTokenFailure(credentials: Credentials): string | null {
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let outdated = false;
    const show = (text: string | null): void => {
      if (!outdated) setFailure(text);
    };
    credentials.token().then(
      () => {
        show(null);
      },
      (error: unknown) => {
        show(failureText(error));
      },
    );
    return () => {
      outdated = true;
    };
  }, [credentials]);
  return failure;
}

interface TabsState {
  readonly activeTabIndex: number;
  readonly tabs: readonly { readonly id: string }[];
}

/** Remembers the last run of every tab. GraphiQL reports the open tab before it calls the fetcher. */
function useRuns(): {
  readonly activeRun: Run | undefined;
  readonly noteTab: (state: TabsState) => void;
  readonly noteRun: (run: Run) => void;
} {
  const [activeTab, setActiveTab] = useState('');
  const [runs, setRuns] = useState<Readonly<Record<string, Run>>>({});
  const reportedTab = useRef('');
  const noteTab = useCallback(({ tabs, activeTabIndex }: TabsState) => {
    reportedTab.current = tabs[activeTabIndex]?.id ?? '';
    setActiveTab(reportedTab.current);
  }, []);
  const noteRun = useCallback((run: Run) => {
    const tab = reportedTab.current;
    setRuns((earlier) => ({ ...earlier, [tab]: run }));
  }, []);
  return { activeRun: runs[activeTab], noteTab, noteRun };
}
