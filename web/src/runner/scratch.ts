// The scratch page: an empty program, and an address that holds it for someone else.

import { button, make } from "../shared/dom";
import { machine } from "./machine";
import { panel } from "./panel";
import { isKept, lines, tellSize } from "./place";

const FIRST = `import mlflow

with mlflow.start_run() as run:
    mlflow.log_param("max_depth", 5)
    mlflow.log_metric("val_rmse", 43.9)

print(mlflow.get_run(run.info.run_id).data)
`;

/** Fill the place on the page; code in the address is shown, and runs only when the reader says so. */
export async function startScratch(place: HTMLElement): Promise<void> {
  const note = make("p", { class: "runner__status", role: "status" });
  let original = FIRST;
  const shared = new URLSearchParams(location.hash.slice(1)).get("code");
  if (shared) {
    const code = await unpacked(shared).catch(() => null);
    if (code === null) note.textContent = "The address holds no readable code: part of it is missing.";
    else original = code;
    if (code !== null) note.textContent = "This code came with the address. Read it before you run it.";
  }
  const view = await panel(
    { label: "Your code", original, first: 1, program: (text) => ({ source: text, first: 0, last: Infinity }), printed: null },
    lines(place).releases,
  );
  const share = button("Share", () => void give(), { class: "quiz__button", title: "Put the code into the page's address and copy it" });
  view.buttons.append(share);
  place.replaceChildren(view.element, note);
  void tellSize(place, lines(place).releases);
  const first = lines(place).releases[0]?.line;
  if (first && (await isKept(first))) machine(first).warm();

  async function give(): Promise<void> {
    const address = new URL(location.href);
    address.hash = `code=${await packed(view.editor.text())}`;
    history.replaceState(null, "", address);
    const copied = await navigator.clipboard?.writeText(address.href).then(() => true, () => false);
    note.textContent = copied ? "The address now holds the code, and was copied." : "The address of the page now holds the code: copy it.";
  }
}

/** Text as deflated base64url. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text of `packed`. Rejects if it was cut or changed. */
export async function unpacked(code: string): Promise<string> {
  const bytes = Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
