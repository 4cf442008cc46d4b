import './monaco-workers.ts';
import 'graphiql/style.css';
import './sandbox.css';
import { createRoot } from 'react-dom/client';
import type { SandboxConfig } from '../sandbox-config.ts';
import { failureText } from './failure-text.ts';
import { leaveEditorByEscape } from './leave-editor.ts';
import { Sandbox } from './sandbox.tsx';

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  try {
    const response = await fetch('/sandbox/config.json');
    if (!response.ok) throw new Error(`сервер ответил ${response.status}`);
    root.render(<Sandbox {...((await response.json()) as SandboxConfig)} />);
  } catch (error) {
    root.render(
      <p className="failure" role="alert">
        Песочница не открылась: {failureText(error)}. Обновите страницу, когда сервер будет готов.
      </p>,
    );
  }
}

leaveEditorByEscape();
const element = document.getElementById('root');
if (element) await start(element);
