// A picture of lines as one of points: drawn by the window itself, since it has the fonts.

import { Refused } from "$lib/shell";

/** For print and for screens with fine dots. */
const SCALE = 2;
const BEFORE_DATA = "data:image/png;base64,";

/** The PNG of an SVG, in base64. */
export async function png(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    throw new Refused({ code: "coverage-picture", args: {} });
  }
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const url = canvas.toDataURL("image/png");
  if (!url.startsWith(BEFORE_DATA)) throw new Refused({ code: "coverage-picture", args: {} });
  return url.slice(BEFORE_DATA.length);
}
