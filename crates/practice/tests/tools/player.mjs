// Plays packages against a small learning system, and tells what that heard: in a real browser (WebKitGTK's, over WebDriver),
// or in happy-dom, which is one of ui's packages and needs no display.
//
// Run in `ui`. Reads {"browser": "webkit" or "happy-dom", "folder", "runs": [{"launch": {…} or null, "steps": [[what, …] …]}]}, prints an array of what came of each run. The
// learning system has another origin than the package, as most have, and holds by cmi5: a token only once, and every request
// with that token and the version.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";

const { browser: kind, folder, runs } = JSON.parse(readFileSync(0, "utf8"));
const PATIENCE = 20_000;
const BROWSERS = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((kind) => `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`);
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function until(what, told) {
  const begun = Date.now();
  for (;;) {
    const value = await what();
    if (value) return value;
    if (Date.now() - begun > PATIENCE) throw new Error(`it did not come: ${told}`);
    await wait(20);
  }
}

const listen = (server) =>
  new Promise((done) => server.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${server.address().port}`)));

const body = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

// --- The package, as a web server gives it ---------------------------------------------------------------------------

const pages = createServer((request, response) => {
  const name = new URL(request.url, "http://a").pathname.slice(1);
  if (name === "left.html") return response.setHeader("Content-Type", "text/html").end("<title>left</title>");
  try {
    const text = readFileSync(join(folder, name));
    response.setHeader("Content-Type", `${TYPES[extname(name)]}; charset=utf-8`).end(text);
  } catch {
    response.writeHead(404).end();
  }
});

// --- The learning system ---------------------------------------------------------------------------------------------

let heard;

const system = createServer(async (request, response) => {
  const url = new URL(request.url, "http://a");
  const text = await body(request);
  const json = (status, value) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
  };
  response.setHeader("Access-Control-Allow-Origin", "*");
  if (request.method === "OPTIONS") {
    response.setHeader("Access-Control-Allow-Headers", "authorization, content-type, x-experience-api-version");
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT");
    return response.writeHead(204).end();
  }
  const { launch } = heard;
  if (url.pathname === "/token") {
    if (request.method !== "POST") heard.wrong.push("the token wants POST");
    heard.tokens += 1;
    return json(200, heard.tokens === 1 ? { "auth-token": "dG9rZW4=" } : { "error-code": "1", "error-text": "again" });
  }
  if (request.headers.authorization !== "Basic dG9rZW4=") heard.wrong.push(`no token: ${url}`);
  if (request.headers["x-experience-api-version"] !== "1.0.3") heard.wrong.push(`no version: ${url}`);
  if (url.pathname.endsWith("/activities/state")) {
    const { stateId, activityId, registration, agent } = Object.fromEntries(url.searchParams);
    const isOurs = activityId === launch.activityId && registration === launch.registration;
    if (!isOurs || JSON.parse(agent).account.name !== "17") heard.wrong.push(`another's state: ${url}`);
    if (request.method === "PUT") {
      if (stateId === "LMS.LaunchData") heard.wrong.push("launch data were changed");
      heard.known = JSON.parse(text);
      return response.writeHead(204).end();
    }
    if (stateId === "LMS.LaunchData") return json(200, launch.data);
    return heard.known ? json(200, heard.known) : response.writeHead(404).end();
  }
  if (url.pathname.endsWith("/agents/profile")) {
    heard.preferences += 1;
    return response.writeHead(404).end();
  }
  if (url.pathname.endsWith("/statements") && request.method === "POST") {
    if (heard.refusals-- > 0) return response.writeHead(503).end();
    heard.statements.push(...[].concat(JSON.parse(text)));
    return json(200, []);
  }
  heard.wrong.push(`${request.method} ${url}`);
  response.writeHead(404).end();
});

// --- The browser -----------------------------------------------------------------------------------------------------

const freePort = () =>
  new Promise((done) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => done(port));
    });
  });

/** WebKitGTK's. */
class WebKit {
  static async start() {
    const [port, home] = [await freePort(), mkdtempSync(join(tmpdir(), "parlance-player-"))];
    // Its profile goes with the test.
    const env = { ...process.env, HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
    const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
    const browser = new WebKit();
    Object.assign(browser, { driver, home, base: `http://127.0.0.1:${port}` });
    try {
      await until(() => fetch(`${browser.base}/status`).then((answer) => answer.ok, () => false), "the driver");
      const binary = BROWSERS.find((path) => { try { return readFileSync(path); } catch { return null; } });
      const options = { binary, args: ["--automation"] };
      const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
      const { sessionId } = await browser.call("POST", "/session", { capabilities });
      browser.base += `/session/${sessionId}`;
    } catch (error) {
      driver.kill();
      throw error;
    }
    return browser;
  }

  async call(method, path, sent) {
    const answer = await fetch(this.base + path, { method, body: sent && JSON.stringify(sent) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  }

  open(url) {
    return this.call("POST", "/url", { url });
  }

  run(script, ...args) {
    return this.call("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args });
  }

  async find(value) {
    return (await this.call("POST", "/element", { using: "css selector", value }))[ELEMENT];
  }

  async write(css, text) {
    await this.call("POST", `/element/${await this.find(css)}/value`, { text });
  }

  /** A key, wherever the focus is. */
  async key(value) {
    const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
    await this.call("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async stop() {
    await this.call("DELETE", "").catch(() => null);
    this.driver.kill();
    await new Promise((done) => this.driver.once("exit", done));
    // The browser's own processes outlive the driver, and write until the last.
    const removed = () => {
      try {
        rmSync(this.home, { recursive: true, force: true });
        return true;
      } catch {
        return false;
      }
    };
    await until(removed, "the end of the browser's processes");
  }
}

/** happy-dom. */
class HappyDom {
  static async start() {
    const { Browser } = createRequire(join(process.cwd(), "package.json"))("happy-dom");
    const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true };
    const browser = new Browser({ settings });
    return Object.assign(new HappyDom(), { browser, page: browser.newPage() });
  }

  open(url) {
    this.page.mainFrame.window?.dispatchEvent(new this.page.mainFrame.window.Event("pagehide"));
    return this.page.goto(url);
  }

  async run(script, ...args) {
    return this.page.evaluate(`(${script})(...${JSON.stringify(args)})`);
  }

  async write(css, text) {
    this.page.mainFrame.document.querySelector(css).value = text;
  }

  async key(key) {
    const { KeyboardEvent, document } = this.page.mainFrame.window;
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }

  stop() {
    return this.browser.close();
  }
}

// --- The runs --------------------------------------------------------------------------------------------------------

/** What is on the page, and what a reader without eyes is told of it. */
const look = () => ({
  title: document.title,
  language: document.documentElement.lang,
  // happy-dom derives no style from it.
  direction: document.documentElement.dir,
  lines: [...document.querySelectorAll("#conversation li")].map((line) => [line.className, line.lastChild.textContent]),
  live: document.getElementById("conversation").getAttribute("aria-live"),
  name: document.getElementById("conversation").getAttribute("aria-label"),
  ask: document.getElementById("ask").innerText,
  focus: document.activeElement?.textContent ?? "",
  status: document.getElementById("status").textContent,
});

async function steps(browser, [what, value]) {
  switch (what) {
    case "await":
      await until(
        () => browser.run("(text) => document.querySelector('#ask h2')?.textContent === text", value),
        value,
      );
      break;
    case "await-status":
      await until(() => browser.run("(text) => document.getElementById('status').textContent === text", value), value);
      break;
    case "key":
      await browser.key(value);
      break;
    case "write":
      await browser.write("#field", value);
      break;
    case "press":
      await browser.run(
        "(text) => [...document.querySelectorAll('button')].find((one) => one.textContent === text).click()",
        value,
      );
      break;
    case "look":
      heard.looks.push(await browser.run(look.toString()));
      break;
    case "await-statements":
      await until(() => heard.statements.length >= value, `${value} statements: ${JSON.stringify(heard.statements)}`);
      break;
    case "await-page":
      await until(() => browser.run("() => document.title").then((title) => title === value), value);
      break;
    case "leave":
      await browser.open(`${await site}/left.html`);
      break;
    default:
      throw new Error(`no step ${what}`);
  }
}

const site = listen(pages);
const [package_, records] = [await site, await listen(system)];
const browser = await (kind === "webkit" ? WebKit : HappyDom).start();
const told = [];
try {
  for (const { launch, known = null, refusals = 0, steps: wanted } of runs) {
    heard = { launch, known, refusals, statements: [], wrong: [], looks: [], tokens: 0, preferences: 0 };
    if (launch) {
      if (launch.data.returnURL) launch.data.returnURL = `${package_}/left.html`;
      const query = new URLSearchParams({
        endpoint: `${records}/xapi`,
        fetch: `${records}/token`,
        actor: JSON.stringify(launch.actor),
        registration: launch.registration,
        activityId: launch.activityId,
      });
      await browser.open(`${package_}/index.html?${query}`);
    } else {
      // As somebody opens it who has unpacked it; happy-dom reads no files.
      const file = kind === "webkit" ? pathToFileURL(join(folder, "index.html")).href : `${package_}/index.html`;
      await browser.open(file);
    }
    for (const step of wanted) await steps(browser, step);
    const { statements, wrong, looks, tokens, preferences } = heard;
    told.push({ statements, wrong, looks, tokens, preferences, known: heard.known });
  }
} finally {
  await browser.stop();
  pages.close();
  system.close();
}
process.stdout.write(JSON.stringify(told));
process.exit(0);
