// Many changes in a row are one reason to ask again: the first is answered at once, the rest together.

/** A function that runs `ask` now, and once more after those that come while it runs or rests. */
export function gathered(ask: () => Promise<void>, rest = 120): () => void {
  let busy = false;
  let again = false;
  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await ask().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, rest));
    } while (again);
    busy = false;
  };
  return () => void run();
}
