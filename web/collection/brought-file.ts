/** A file that the user brings, under the path that it had: relative to the folder that was chosen or dropped. */
export interface BroughtFile {
  readonly path: string;
  readonly file: File;
}

/** Of a folder that was chosen the browser tells each file's path. */
type ChosenFile = File & { readonly webkitRelativePath?: string };

/** What was chosen in an input. */
export function chosenFiles(files: Iterable<ChosenFile>): readonly BroughtFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
