// Starts MLflow in Pyodide: the same steps in a reader's worker and in the tests' Node.

/**
 * @param loadPyodide Pyodide's own loader
 * @param options what it takes
 * @param site puts MLflow's packages below /site
 * @param boot the text of boot.py
 * @returns boot.py as a module whose functions can be called
 */
export async function start(loadPyodide, options, site, boot) {
  const python = await loadPyodide(options);
  python.FS.mkdirTree("/site");
  await site(python);
  python.FS.writeFile("/boot.py", boot);
  python.runPython("import sys; sys.path[:0] = ['/site', '/']; sys.dont_write_bytecode = True");
  const module = python.pyimport("boot");
  module.prepare();
  return module;
}
