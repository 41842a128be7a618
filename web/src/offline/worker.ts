// The service worker: keeps what one visit needs, so that the guide reads, searches and asks without a network.
// `macros/publish.py` writes the list of pages in front of it.

import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

interface Worker {
  pages: { url: string; revision: string }[];
  skipWaiting(): Promise<void>;
}

const worker = self as unknown as Worker;
cleanupOutdatedCaches();
// The address is all that tells pages apart: what stands after a question mark is for scripts.
precacheAndRoute(worker.pages, { ignoreURLParametersMatching: [/./], cleanURLs: false });

addEventListener("message", (event) => {
  if (event.data === "take over") void worker.skipWaiting();
});
