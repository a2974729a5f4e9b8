// As Parlance's own mark: after a paint, and after one answer from the shell.
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    window.__TAURI__.core.invoke("ready").then(() => performance.mark("parlance:inbox-usable")),
  ),
);
