import type { ReactElement, ReactNode } from 'react';

/** The bar above GraphiQL: whose page this is, who one is, and a word of help. */
export function Header({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <header className="bar">
      <h1>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M16 3 4.5 7.6v8.1c0 6.6 4.6 11 11.500 13.300 6.900-2.300 11.500-6.700 11.500-13.300V7.600z" />
          <circle cx="12.500" cy="14" r="3.600" />
          <circle cx="20" cy="18.200" r="2.500" />
        </svg>
        Опека <small>песочница</small>
      </h1>
      {children}
      <button type="button" className="help-button" popoverTarget="help">
        Справка
      </button>
      <div id="help" className="help" popover="auto">
        <p>
          Слева операция, справа ответ. <kbd>Ctrl</kbd> + <kbd>Enter</kbd> выполняет операцию, <kbd>Ctrl</kbd>{' '}
          + <kbd>Пробел</kbd> подсказывает поля. Описание схемы открывает первый значок слева.
        </p>
        <p>
          Из редактора выводит <kbd>Esc</kbd>, в редактор с клавиатуры входят клавишей <kbd>Enter</kbd>.
        </p>
        <p>Документация: файл README.md в корне проекта.</p>
      </div>
    </header>
  );
}
