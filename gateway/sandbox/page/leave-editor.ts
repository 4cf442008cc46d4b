const openWidget = '.suggest-widget.visible, .find-widget.visible, .parameter-hints-widget.visible';

/**
 * In Monaco the Tab key indents, which would keep keyboard users inside for ever: Escape, when no suggestion list or
 * search field wants it, gives the focus back to the editor's frame, from where Tab goes on. Listens before Monaco,
 * which claims every Escape and closes its widgets.
 */
export function leaveEditorByEscape(): void {
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key !== 'Escape' || !(target instanceof HTMLTextAreaElement)) return;
      const frame = target.closest<HTMLElement>('.graphiql-editor');
      if (frame?.querySelector(openWidget) === null) frame.focus();
    },
    true,
  );
}
