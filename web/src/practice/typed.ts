// "What does this print?" answered by typing, and judged kindly.

import { fromHtml } from "../shared/dom";

export interface Printed {
  right: string;
  wrong: string[];
}

/** The printed text that an option begins with: `<code>'100'</code>, since ...`. Null if it begins otherwise or names more than one output. */
function printed(html: string): string | null {
  const option = fromHtml("div", html);
  const [first] = option.childNodes;
  if (!(first instanceof HTMLElement) || first.tagName !== "CODE") return null;
  const text = first.textContent ?? "";
  const rest = (option.textContent ?? "").slice(text.length);
  return rest === "" || (/^\s*[,:;]/.test(rest) && !/^[,:;]?\s*(and|then|or)\b|\bthen\b/.test(rest) && option.querySelectorAll("code").length === 1) ? text : null;
}

/** What a question wants typed, or null if it does not ask for one printed text. */
export function wantsTyping(asks: string, options: { says: string; right: boolean }[]): Printed | null {
  const right = options.filter((o) => o.right);
  if (!/\bprint(s|ed)?\b/i.test(asks) || right.length !== 1) return null;
  const text = printed((right[0] as { says: string }).says);
  if (text === null || text.length > 80) return null;
  return { right: text, wrong: options.filter((o) => !o.right).flatMap((o) => printed(o.says) ?? []) };
}

const straight = (text: string) => text.trim().replace(/[‘’‚‛`´]/g, "'").replace(/[“”„]/g, '"');
const spaced = (text: string) => straight(text).replace(/\s+/g, " ").replace(/\s*([,:;=()[\]{}])\s*/g, "$1");
const oneQuote = (text: string) => spaced(text).replaceAll('"', "'");
const noQuotes = (text: string) => oneQuote(text).replaceAll("'", "");

/** Letters of any case but for what Python prints: `true` is not `True`. */
const anyCase = (text: string) => noQuotes(text).replace(/\w+/g, (word) => (/^(True|False|None)$/.test(word) ? word : word.toLowerCase()));

/** From strict to kind. The kindest at which no wrong option would pass for the right one is used. */
const KINDNESS = [straight, spaced, oneQuote, noQuotes, anyCase];

/** Whether what was typed is the printed text: quotes, spaces and capitals are forgiven where they decide nothing. */
export function isTyped(typed: string, { right, wrong }: Printed): boolean {
  const judge = KINDNESS.findLast((kind) => wrong.every((text) => kind(text) !== kind(right))) ?? straight;
  return judge(typed) === judge(right);
}
