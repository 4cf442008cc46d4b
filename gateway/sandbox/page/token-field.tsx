import type { ReactElement } from 'react';

/** Outside the demo people bring a token of their own; it applies when the field is left or Enter is pressed. */
export function TokenField({ onToken }: { readonly onToken: (token: string) => void }): ReactElement {
  return (
    <div className="caller">
      <label htmlFor="token">Authorization: Bearer</label>
      <input
        id="token"
        className="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="вставьте токен и нажмите Enter"
        onBlur={({ target }) => {
          onToken(target.value);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') onToken(currentTarget.value);
        }}
      />
    </div>
  );
}
