// A snippet's file, one section of which is shown and edited.

export interface Shown {
  before: string[];
  /** The section as the page shows it: without indentation and without the lines that record what it printed. */
  code: string;
  /** What it printed when it was recorded. */
  printed: string[];
  after: string[];
  indent: string;
}

export interface Program {
  source: string;
  /** The lines of the program whose output the reader wants to see, from 1. */
  first: number;
  last: number;
}

const RECORDED = /^\s*#> ?(.*)$/;

/** What a whole file printed when it was recorded. */
export function recorded(file: string): string[] {
  return file.split("\n").flatMap((line) => RECORDED.exec(line)?.[1] ?? []);
}

/** Find a section of a snippet. Throws if the file has none of that name. */
export function shown(file: string, section: string): Shown {
  const all = file.split("\n");
  const first = all.findIndex((line) => line.trim() === `# region ${section}`);
  const length = all.slice(first).findIndex((line) => /^\s*# endregion\s*$/.test(line));
  if (first < 0 || length < 0) throw new Error(`The snippet has no section ${section}. Reload the page.`);
  const body = all.slice(first + 1, first + length);
  const printed = recorded(body.join("\n"));
  const code = body.filter((line) => !RECORDED.test(line));
  const widths = code.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const indent = " ".repeat(Math.min(...widths));
  const bare = code.map((line) => (line.trim() ? line.slice(indent.length) : "")).join("\n");
  return { before: all.slice(0, first + 1), code: bare.replace(/^\n+|\s+$/g, ""), printed, after: all.slice(first + length), indent };
}

/**
 * The whole program with the section as edited. What follows the section asserts what the recorded code did, so it runs
 * only while the code is as it was, or where the section would not be a whole program without it.
 */
export function program(section: Shown, code: string): Program {
  const edited = code.trim() !== section.code.trim();
  const body = code.split("\n").map((line) => (line.trim() ? section.indent + line : line));
  const after = edited && !section.indent ? [] : section.after;
  const first = section.before.length + 1;
  return { source: [...section.before, ...body, ...after].join("\n") + "\n", first, last: first + body.length - 1 };
}

/** The whole program with the section as edited, and all that follows: the asserts of an exercise decide about any answer. */
export function whole(section: Shown, code: string): Program {
  const body = code.split("\n").map((line) => (line.trim() ? section.indent + line : line));
  const first = section.before.length + 1;
  return { source: [...section.before, ...body, ...section.after].join("\n") + "\n", first, last: first + body.length - 1 };
}
