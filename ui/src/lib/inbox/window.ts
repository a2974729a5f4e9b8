// Which rows of a long list are on screen. Rows are all equally high.

export interface Span {
  first: number;
  /** Past the last. */
  end: number;
}

/** The rows to draw: those on screen and a few more on both sides. */
export function visible(scroll: number, height: number, row: number, total: number, more = 0): Span {
  const first = Math.max(0, Math.floor(scroll / row) - more);
  const end = Math.min(total, Math.ceil((scroll + height) / row) + more);
  return { first: Math.min(first, end), end };
}

/** Where to scroll so that a row is wholly on screen; unchanged if it is. */
export function reveal(index: number, scroll: number, height: number, row: number): number {
  const top = index * row;
  if (top < scroll) return top;
  if (top + row > scroll + height) return top + row - height;
  return scroll;
}

/** The pages of `size` rows that a span touches. */
export function pages(span: Span, size: number): number[] {
  if (span.end <= span.first) return [];
  const [first, last] = [Math.floor(span.first / size), Math.floor((span.end - 1) / size)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
