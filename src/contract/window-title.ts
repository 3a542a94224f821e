/** Stands before the name of a document with unsaved changes, as people know it from other programs. */
const unsavedMark = '● ';

/** The title of an editor's window: the document first, because a task bar shows little of it. */
export function windowTitle(name: string, application: string, unsaved: boolean): string {
  return `${unsaved ? unsavedMark : ''}${name} — ${application}`;
}

export function isUnsavedTitle(title: string): boolean {
  return title.startsWith(unsavedMark);
}
