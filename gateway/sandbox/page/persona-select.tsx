import type { ReactElement } from 'react';
import type { SandboxPersona } from '../sandbox-config.ts';

interface PersonaSelectProps {
  readonly personas: readonly SandboxPersona[];
  readonly chosen: SandboxPersona;
  readonly onChoose: (persona: SandboxPersona) => void;
}

/**
 * A native select lies transparently over its own drawing: the keyboard, screen readers and phones get the control
 * that they know, the eye gets title and situation apart.
 */
export function PersonaSelect({ personas, chosen, onChoose }: PersonaSelectProps): ReactElement {
  return (
    <div className="caller">
      <label htmlFor="persona">Вы смотрите как</label>
      <div className="persona">
        <span className="persona-face" aria-hidden="true">
          <b>{chosen.title}</b>
          <span>{chosen.description}</span>
        </span>
        <select
          id="persona"
          value={chosen.name}
          title={`${chosen.title}: ${chosen.description}`}
          onChange={({ target }) => {
            const persona = personas.find(({ name }) => name === target.value);
            if (persona) onChoose(persona);
          }}
        >
          {personas.map(({ name, title, description }) => (
            <option key={name} value={name}>{`${title}: ${description}`}</option>
          ))}
        </select>
      </div>
    </div>
  );
}
