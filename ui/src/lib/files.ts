// Files that the agent takes in. They are read here, and what they hold is judged by the shell.

import { type Problem, Refused } from "$lib/shell";

/** The shell takes no larger file; a larger one is not even read. */
const LARGEST = 32 * 1024 * 1024;

/** A file's text; one that is too large is refused unread. */
export async function textOf(file: Blob, tooLarge: Problem): Promise<string> {
  if (file.size > LARGEST) throw new Refused(tooLarge);
  return file.text();
}
