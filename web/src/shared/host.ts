// How a page reaches the site's other files where a server answers. In the zip, `host-disk.ts` stands in its place.

/** Whether pages may read other files of the site. */
export const READS = true;

/** The address that leads to a page of the site, as an absolute one. */
export function named(address: string): string {
  return address;
}

/** One of `data/*.json` at its absolute address. Rejects with a sentence for the reader when it cannot be loaded. */
export function read(name: string, address: string): Promise<unknown> {
  return fetch(address).then(
    (answer) => {
      if (!answer.ok) throw new Error(`The site has no data/${name}.json (${answer.status}). Reload the page.`);
      return answer.json();
    },
    () => {
      throw new Error("The data could not be loaded. Are you offline? Reload the page when you are back.");
    },
  );
}
