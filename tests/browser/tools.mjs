// What the browser tests share: the screens' npm packages, Chromium, and a small server of files.

import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ui = createRequire(new URL("../../ui/package.json", import.meta.url));
const { chromium } = ui("playwright-core");

/** The source of axe, to be run inside a page. */
export const axeFile = ui.resolve("axe-core/axe.min.js");

/** A file of an npm package. */
export const packageFile = (name) => fileURLToPath(new URL(`../../ui/node_modules/${name}`, import.meta.url));

/** A folder of an npm package. */
export const packageFolder = (name) => packageFile(`${name}/`);

/** The folder of these tests. */
export const testsFolder = fileURLToPath(new URL(".", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".mp4": "video/mp4",
  ".vtt": "text/vtt",
  ".xml": "application/xml",
};

/** The names of all files in a folder, with `/`. */
export function filesIn(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));
}

/** Serves folders by the first part of the path, with byte ranges, on 127.0.0.1. */
export async function serve(folders) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    const [, first, ...rest] = path.split("/");
    const file = folders[first] && join(folders[first], normalize("/" + rest.join("/")));
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const size = statSync(file).size;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    if (!range) {
      response.writeHead(200, { "content-type": type, "content-length": size, "accept-ranges": "bytes" });
      createReadStream(file).pipe(response);
      return;
    }
    const start = Number(range[1]);
    const end = range[2] ? Number(range[2]) : size - 1;
    response.writeHead(206, {
      "content-type": type,
      "content-length": end - start + 1,
      "content-range": `bytes ${start}-${end}/${size}`,
    });
    createReadStream(file, { start, end }).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Debian's Chromium, or the one that CHROMIUM names. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--autoplay-policy=no-user-gesture-required"],
  });
}

/** WCAG 2.2, levels A and AA, and of these what depends on colours alone. */
export const WCAG = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
export const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Runs axe over a frame and returns its violations, each as one line. */
export async function violations(frame, runOnly = WCAG) {
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.addScriptTag({ path: axeFile });
  return frame.evaluate(async (rules) => {
    const { violations: found } = await globalThis.axe.run(document, { runOnly: rules, resultTypes: ["violations"], preload: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
  }, runOnly);
}
