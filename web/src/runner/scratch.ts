// The scratch page: an empty program that can be saved here, downloaded, and put into an address for someone else.

import { button, make } from "../shared/dom";
import { link } from "../shared/site";
import { machine } from "./machine";
import { panel, type Code } from "./panel";
import { isKept, lines, tellSize } from "./place";

const FIRST = `import mlflow

with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("val_rmse", 43.9)

print(mlflow.get_run(run.info.run_id).data)
`;
const KEPT = "runproof.scratch";
/** Characters of an address; many mail and chat programs cut a longer one. */
export const LONGEST = 8000;
/** Bytes of code that an address may unpack to. */
const MOST = 1_000_000;

interface Saved {
  code: string;
  at: number;
}

/** What an address asks to show. */
interface Came {
  code?: string;
  /** The MLflow line it is for, if not today's. */
  line?: string | undefined;
  says: string;
}

/** Fill the place on the page; code in the address is shown, and runs only when the reader says so. */
export async function startScratch(place: HTMLElement): Promise<void> {
  const note = make("p", { class: "runner__status", role: "status" });
  const ways = make("div", { class: "runner__buttons runner__ways", hidden: true });
  const code: Code = { label: "Your code", original: FIRST, first: 1, program: (text) => ({ source: text, first: 0, last: Infinity }), printed: null };
  const came = await arrived(location.hash);
  let saved = read();
  if (came?.code !== undefined) code.original = came.code;
  else if (saved) code.original = saved.code;
  /** What the editor held when it was last found elsewhere: saved, in an address, in a file. */
  let safe = code.original;
  const view = await panel(code, lines(place).releases);
  view.buttons.querySelector(".runner__choice")?.before(
    button("Share", () => void give(), { class: "quiz__button", title: "Put the code into the page's address and copy it" }),
    button("Save", save, { class: "quiz__button", title: "Keep the code in this browser" }),
    button("Download", download, { class: "quiz__button", title: "The code as scratch.py" }),
  );
  place.replaceChildren(view.element, note, ways);
  void tellSize(place, lines(place).releases);
  choose(came?.line);
  if (came) tell(came.says, ...(came.code !== undefined && saved ? [button("Open the saved code", open, { class: "quiz__button" })] : []));
  else if (saved) tell(`This is what you saved here on ${date(saved.at)}.`, button("Forget it", forget, { class: "quiz__button" }));
  addEventListener("hashchange", () => void another());
  const first = came?.line ?? lines(place).releases[0]?.line;
  if (first && (await isKept(first))) machine(first).warm();

  function tell(text: string, ...then: HTMLButtonElement[]): void {
    note.textContent = text;
    ways.replaceChildren(...then);
    ways.hidden = then.length === 0;
  }

  function show(text: string, says: string, line?: string): void {
    code.original = safe = text;
    view.editor.replace(text);
    choose(line);
    tell(says);
  }

  function choose(line: string | undefined): void {
    const choice = view.element.querySelector("select");
    if (!choice || !line) return;
    choice.value = line;
    choice.dispatchEvent(new Event("change"));
  }

  /** A second link was opened in this tab: the page stays, its address is another. */
  async function another(): Promise<void> {
    const next = await arrived(location.hash);
    if (!next) return;
    const { code: text } = next;
    if (text === undefined) return tell(next.says);
    const take = (): void => show(text, next.says, next.line);
    if (view.editor.text() === safe) return take();
    tell(
      "Other code came with the address. What you typed here is not saved.",
      button("Show the other code", take, { class: "quiz__button" }),
      button("Keep what I typed", () => {
        history.replaceState(null, "", location.pathname + location.search);
        tell("Your code is as it was.");
      }, { class: "quiz__button" }),
    );
  }

  function open(): void {
    saved = read();
    if (!saved) return tell("Nothing is saved here any more.");
    history.replaceState(null, "", location.pathname + location.search);
    show(saved.code, `This is what you saved here on ${date(saved.at)}.`);
  }

  function save(): void {
    const text = view.editor.text();
    const other = read();
    if (other && other.code !== text && other.code !== saved?.code) return replace(text, other);
    // What came with an address is not the saved code edited.
    if (other && saved && other.code !== text && code.original !== saved.code) return replace(text, other);
    write(text);
  }

  function replace(text: string, other: Saved): void {
    tell(
      `You saved other code here on ${date(other.at)}. Only one is kept.`,
      button("Replace it", () => write(text), { class: "quiz__button" }),
      button("Keep the old one", () => tell("The code that was saved stays. Download this one, and it is not lost."), { class: "quiz__button" }),
    );
  }

  function write(text: string): void {
    try {
      const now = { code: text, at: Date.now() };
      localStorage.setItem(KEPT, JSON.stringify(now));
      saved = now;
      code.original = safe = text;
      tell("Saved in this browser: it is here when you come back.", button("Forget it", forget, { class: "quiz__button" }));
    } catch {
      tell("This browser has no room for it, or saves nothing for this site.", button("Download it instead", download, { class: "quiz__button" }));
    }
  }

  function forget(): void {
    try {
      localStorage.removeItem(KEPT);
    } catch {
      // Then nothing was saved.
    }
    saved = null;
    code.original = FIRST;
    tell("Forgotten. What stands in the editor is no longer saved.");
    safe = "";
  }

  function download(): void {
    const text = view.editor.text();
    const file = URL.createObjectURL(new Blob([text.endsWith("\n") ? text : `${text}\n`], { type: "text/x-python" }));
    make("a", { href: file, download: "scratch.py" }).click();
    setTimeout(() => URL.revokeObjectURL(file), 10_000);
    safe = text;
    tell("Downloaded as scratch.py.");
  }

  async function give(): Promise<void> {
    const text = view.editor.text();
    const address = new URL(location.href);
    address.hash = `code=${await packed(text)}`;
    const { length } = address.href;
    if (length > LONGEST) {
      tell(
        `This code is too long for an address: it would have ${length.toLocaleString("en")} characters, and many programs cut what is longer than ${LONGEST.toLocaleString("en")}. Send it as a file.`,
        button("Download it instead", download, { class: "quiz__button" }),
      );
      return;
    }
    history.replaceState(null, "", address);
    safe = text;
    const copied = await navigator.clipboard?.writeText(address.href).then(() => true, () => false);
    tell(copied ? "The address now holds the code, and was copied." : "The address of the page now holds the code: copy it.");
  }
}

/** What an address asks to show; null if it holds neither code nor a file of the guide. */
async function arrived(hash: string): Promise<Came | null> {
  const asked = new URLSearchParams(hash.slice(1));
  const [shared, file] = [asked.get("code"), asked.get("file")];
  if (shared) {
    return unpacked(shared).then(
      (code) => ({ code, says: "This code came with the address. Read it before you run it." }),
      (error) => ({ says: error instanceof RangeError ? "The address holds more code than this page shows." : "The address holds no readable code: part of it is missing." }),
    );
  }
  if (!file || !/^[\w/]+\.py$/.test(file)) return null;
  const answer = await fetch(link(`downloads/${file}`)).catch(() => null);
  if (!answer?.ok) return { says: `The file ${file} could not be loaded.` };
  return { code: await answer.text(), line: asked.get("line") ?? undefined, says: `This is the whole file ${file}, with the asserts that prove it.` };
}

function read(): Saved | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null") as Saved | null;
    return typeof kept?.code === "string" && typeof kept.at === "number" ? kept : null;
  } catch {
    return null;
  }
}

function date(at: number): string {
  return new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** Text as deflated base64url. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  // Not at once: a call takes only so many arguments.
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text of `packed`. Rejects if it was cut or changed, with a RangeError if it is longer than a program is. */
export async function unpacked(code: string): Promise<string> {
  const bytes = Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const text = new TextDecoder();
  let [found, length] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return found + text.decode();
    length += value.length;
    if (length > MOST) {
      void reader.cancel();
      throw new RangeError("too long");
    }
    found += text.decode(value, { stream: true });
  }
}
