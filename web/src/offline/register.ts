// Asks the browser to keep the guide for reading offline, and says when a newer one is there.

import { button, make } from "../shared/dom";
import { root } from "../shared/site";

/** Register the service worker after the page has loaded, unless the reader saves data or the site has none. */
export function keepOffline(): void {
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (saves || !("serviceWorker" in navigator) || !document.querySelector("link[rel=manifest]")) return;
  const start = (): void => {
    navigator.serviceWorker.register(new URL("offline.js", root())).then(watch, () => undefined);
  };
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}

function watch(registration: ServiceWorkerRegistration | undefined): void {
  // A browser told to block service workers may resolve with nothing.
  if (!registration) return;
  if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      // The first one of all has nothing to replace.
      if (coming.state === "installed" && navigator.serviceWorker.controller) announce(coming);
    });
  });
}

/** Only the reader reloads: a quiz may be under way. */
function announce(waiting: ServiceWorker): void {
  if (document.querySelector(".update")) return;
  const box = make("div", { class: "update", role: "status" });
  box.append(
    make("span", {}, "A newer version of the guide is here."),
    button("Show it", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage("take over");
    }, { class: "md-button" }),
    button("Later", () => box.remove(), {}),
  );
  document.body.append(box);
}
