// Marks for measuring what the agent feels: from a key to what she sees.

/** Calls back after the next frame has been painted. */
export function afterPaint(then: () => void) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}

/** Marks that something has been painted. */
export function markPainted(name: string, then?: () => void) {
  afterPaint(() => {
    performance.mark(name);
    then?.();
  });
}
