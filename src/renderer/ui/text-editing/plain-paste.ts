/** Pastes words only: fonts, colours and sizes are the theme's. A title is one paragraph, so its breaks become spaces. */
export function insertPlainText(text: string, paragraphs: boolean): void {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (!paragraphs) {
    document.execCommand(
      'insertText',
      false,
      lines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' '),
    );
    return;
  }
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  });
}
