/** The functions of boot.py. */
export interface Boot {
  execute(source: string, send: (kind: string, text: string, line: number) => void, keep: boolean): boolean;
  tree(): string;
  modules(): string;
}

interface Python {
  unpackArchive(bytes: Uint8Array, format: string, options: { extractDir: string }): void;
}

export function start(
  loadPyodide: (options: object) => Promise<unknown>,
  options: object,
  site: (python: Python) => void | Promise<void>,
  boot: string,
): Promise<Boot>;
