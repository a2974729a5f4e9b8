// Plays the story that is in the page, and tells a learning system how it went if one has launched it (cmi5).
// All texts are shown as text: none of them is ever markup.
"use strict";

(() => {
  const story = JSON.parse(document.getElementById("story").textContent);
  const say = (key) => story.words.texts[key] ?? key;
  const GRADES = ["good", "middling", "poor"];
  const SHARES = { good: 1, middling: 0.5, poor: 0 };

  // --- The page -----------------------------------------------------------------------------------------------------

  const at = (id) => document.getElementById(id);

  /** An element with attributes and what is in it: texts and elements. */
  function element(name, attributes = {}, ...content) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "onclick") made.addEventListener("click", value);
      else made.setAttribute(key, value);
    }
    made.append(...content);
    return made;
  }

  /** The same in the language of the player's own words, which may not be the story's. */
  function own(name, key, attributes = {}) {
    const { language, direction } = story.words;
    return element(name, { lang: language, dir: direction, ...attributes }, say(key));
  }

  function ask(...content) {
    at("ask").replaceChildren(...content);
    // Whoever does not see the page is led to what is asked now.
    at("ask").querySelector("h2")?.focus();
  }

  const heading = (key) => own("h2", key, { tabindex: "-1" });
  const button = (key, onclick, attributes = {}) => own("button", key, { type: "button", onclick, ...attributes });
  const status = (key) => at("status").replaceChildren(key ? own("span", key) : "");
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  function line(by, text) {
    const who = { customer: story.customer, agent: say("you"), why: say("why") }[by];
    const shown = element("li", { class: by, dir: "auto" });
    if (who) {
      const language = by === "customer" ? {} : { lang: story.words.language };
      shown.append(element("span", { class: "who", ...language }, who));
    }
    shown.append(text);
    at("conversation").append(shown);
    shown.scrollIntoView({ block: "nearest" });
  }

  /** Shows that the customer is typing, unless she who reads wants nothing to move. */
  async function pause(seconds) {
    if (!seconds || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const shown = own("li", "typing", { class: "scene", "aria-hidden": "true" });
    at("conversation").append(shown);
    await wait(seconds * 1000);
    shown.remove();
  }

  // --- The learning system ------------------------------------------------------------------------------------------

  const ADL = "http://adlnet.gov/expapi/";
  const CMI5 = "https://w3id.org/xapi/cmi5/context/";
  const AGAIN = 5000;

  // Not crypto.randomUUID: it is missing where a page has come over plain http.
  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  /** Seconds in ISO 8601. */
  const duration = (since) => `PT${(Math.max(0, Date.now() - since) / 1000).toFixed(2)}S`;

  /** A session at a learning system. Statements are sent in order, each until it has arrived. */
  class Session {
    constructor(launch) {
      this.launch = launch;
      this.begun = Date.now();
      this.queue = [];
      this.known = {};
      this.over = false;
    }

    /** What the learning system has launched us with, if it has. */
    static of(query) {
      const names = ["endpoint", "fetch", "actor", "registration", "activityId"];
      const [endpoint, fetch, actor, registration, activityId] = names.map((name) => query.get(name));
      if (!endpoint || !fetch || !actor || !registration || !activityId) return null;
      return new Session({
        endpoint: endpoint.endsWith("/") ? endpoint : `${endpoint}/`,
        fetch,
        actor: JSON.parse(actor),
        registration,
        activityId,
      });
    }

    request(path, { query = {}, ...options } = {}) {
      const url = new URL(path, this.launch.endpoint);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const headers = { Authorization: `Basic ${this.token}`, "X-Experience-API-Version": "1.0.3" };
      if (options.body) headers["Content-Type"] = "application/json";
      return fetch(url, { ...options, headers });
    }

    state(stateId, options = {}) {
      const { activityId, actor, registration } = this.launch;
      const query = { stateId, activityId, agent: JSON.stringify(actor), registration };
      return this.request("activities/state", { ...options, query });
    }

    async open() {
      const answer = await (await fetch(this.launch.fetch, { method: "POST" })).json();
      if (!answer["auth-token"]) throw new Error(answer["error-text"] ?? "no token");
      this.token = answer["auth-token"];
      const data = await this.state("LMS.LaunchData");
      if (!data.ok) throw new Error(`launch data: ${data.status}`);
      this.data = await data.json();
      // Asked for because the specification wants it; there is one language and no sound here.
      const query = { profileId: "cmi5LearnerPreferences", agent: JSON.stringify(this.launch.actor) };
      await this.request("agents/profile", { query }).catch(() => null);
      // A registration may be launched more than once, and be completed and passed only once.
      const known = await this.state("parlance");
      if (known.ok) this.known = await known.json();
      this.begun = Date.now();
      this.tell("initialized", { defined: true });
      addEventListener("pagehide", () => this.leave());
    }

    get counts() {
      return this.data.launchMode === "Normal";
    }

    context({ defined = false, moves = false, extensions = {}, activities = {} }) {
      const template = this.data.contextTemplate ?? {};
      const categories = [];
      if (defined) categories.push({ id: `${CMI5}categories/cmi5` });
      if (moves) categories.push({ id: `${CMI5}categories/moveon` });
      const ours = { ...activities, ...(categories.length > 0 && { category: categories }) };
      const merged = { ...template.contextActivities };
      for (const [kind, list] of Object.entries(ours)) {
        merged[kind] = [].concat(merged[kind] ?? [], list);
      }
      return {
        platform: "Parlance",
        language: story.language,
        ...template,
        registration: this.launch.registration,
        contextActivities: merged,
        extensions: { ...story.extensions, ...extensions, ...template.extensions },
      };
    }

    statement(verb, { result, object, ...about }) {
      return {
        id: uuid(),
        actor: this.launch.actor,
        verb: { id: `${ADL}verbs/${verb}`, display: { en: verb } },
        object: { objectType: "Activity", ...(object ?? { id: this.launch.activityId }) },
        ...(result && { result }),
        context: this.context(about),
        timestamp: new Date().toISOString(),
      };
    }

    tell(verb, about) {
      if (this.over) return;
      this.queue.push({ statement: this.statement(verb, about) });
      this.flush();
    }

    keep(known) {
      this.known = known;
      this.queue.push({ known });
      this.flush();
    }

    async send({ statement, known }) {
      const sent = statement
        ? this.request("statements", { method: "POST", body: JSON.stringify(statement) })
        : this.state("parlance", { method: "PUT", body: JSON.stringify(known) });
      const answer = await sent.catch(() => null);
      // A conflict says that it has arrived before, and the answer was lost.
      return answer !== null && (answer.ok || answer.status === 409);
    }

    flush() {
      this.flushing ??= (async () => {
        while (this.queue.length > 0) {
          if (await this.send(this.queue[0])) {
            this.queue.shift();
            if (this.troubled) status();
            this.troubled = false;
          } else {
            this.troubled = true;
            status("not-sent");
            await wait(AGAIN);
          }
        }
        this.flushing = undefined;
      })();
      return this.flushing;
    }

    answered(object, result) {
      const activities = { parent: [{ id: this.launch.activityId }] };
      if (this.counts) this.tell("answered", { object, result, activities });
    }

    /** Tells the end. `percent` is nothing where there was nothing to earn. */
    ended(percent) {
      if (!this.counts) return;
      const { completed = false, passed = false } = this.known;
      const time = duration(this.begun);
      if (!completed) this.tell("completed", { defined: true, moves: true, result: { completion: true, duration: time } });
      const wanted = this.data.masteryScore;
      const success = percent !== null && percent / 100 >= (wanted ?? story.mastery);
      if (percent !== null && !passed) {
        const score = { scaled: percent / 100, raw: percent, min: 0, max: 100 };
        const extensions = wanted === undefined ? {} : { [`${CMI5}extensions/masteryscore`]: wanted };
        const result = { success, score, duration: time };
        this.tell(success ? "passed" : "failed", { defined: true, moves: true, extensions, result });
      }
      this.keep({ completed: true, passed: passed || success });
    }

    async finish() {
      this.tell("terminated", { defined: true, result: { duration: duration(this.begun) } });
      this.over = true;
      await this.flush();
      if (this.data.returnURL) location.assign(this.data.returnURL);
    }

    /** The page goes: what has not been sent goes with one last request, which outlives it. */
    leave() {
      if (this.over || !this.token) return;
      const left = this.queue.map(({ statement }) => statement).filter(Boolean);
      left.push(this.statement("terminated", { defined: true, result: { duration: duration(this.begun) } }));
      this.over = true;
      this.request("statements", { method: "POST", body: JSON.stringify(left), keepalive: true }).catch(() => null);
    }
  }

  // --- The story ----------------------------------------------------------------------------------------------------

  const CHOICE = 1;
  let session = null;
  let earned;

  function begin() {
    earned = { points: 0, of: 0, skills: new Map() };
    at("conversation").replaceChildren();
    return go(story.first);
  }

  function earn(skill, points, of) {
    const sum = earned.skills.get(skill) ?? { points: 0, of: 0 };
    earned.skills.set(skill, { points: sum.points + points, of: sum.of + of });
  }

  function count(points, of) {
    earned.points += points;
    earned.of += of;
  }

  const isGood = (offer) => Object.values(offer.skills ?? {}).every((by) => by > 0);

  async function go(place) {
    const node = story.nodes[place];
    ask();
    for (const { by, text, pause: seconds } of node.lines) {
      await pause(seconds);
      line(by, text);
    }
    if (node.choose) choose(node.choose);
    else if (node.write) write(node.write);
    else end();
  }

  function choose({ id, offers }) {
    const asked = Date.now();
    const take = (place) => {
      const offer = offers[place];
      const tagged = Object.entries(offer.skills ?? {});
      for (const [skill, by] of tagged) earn(skill, by > 0 ? CHOICE : 0, CHOICE);
      if (tagged.length > 0) count(isGood(offer) ? CHOICE : 0, CHOICE);
      session?.answered(question(id, offers), {
        response: String(place),
        ...(tagged.length > 0 && { success: isGood(offer) }),
        duration: duration(asked),
      });
      go(offer.next);
    };
    const buttons = offers.map((offer, place) =>
      element("li", {}, element("button", { type: "button", dir: "auto", onclick: () => take(place) }, offer.text)),
    );
    ask(heading("say"), element("ol", { class: "offers" }, ...buttons));
  }

  function question(id, offers) {
    const right = offers.flatMap((offer, place) => (offer.skills && isGood(offer) ? [String(place)] : []));
    return {
      id,
      definition: {
        type: `${ADL}activities/cmi.interaction`,
        interactionType: "choice",
        choices: offers.map(({ text }, place) => ({ id: String(place), description: { [story.language]: text } })),
        ...(right.length === 1 && { correctResponsesPattern: right }),
      },
    };
  }

  function write(asked) {
    const turn = story.turns[asked.turn];
    const began = Date.now();
    const field = element("textarea", { id: "field", dir: "auto", "aria-labelledby": "task" });
    const done = () => {
      const answer = field.value.trim();
      if (answer) compare(asked, turn, answer, began);
      else field.focus();
    };
    ask(
      heading("write"),
      element("p", { id: "task", dir: "auto" }, turn.task),
      field,
      button("answer", done, { class: "first" }),
    );
  }

  /** Her answer beside what it should have; she marks it herself. */
  function compare(asked, turn, answer, began) {
    line("agent", answer);
    const criteria = turn.criteria.map(({ must, why }) =>
      element("li", { dir: "auto" }, own("strong", `must-${must}`), " ", why),
    );
    const samples = turn.samples.map(({ grade, text }) =>
      element("details", {}, own("summary", grade), element("blockquote", { dir: "auto" }, text)),
    );
    const mark = (grade) => {
      for (const { skill, points } of turn.criteria) {
        earn(skill, points * SHARES[grade], points);
        count(points * SHARES[grade], points);
      }
      // Her own words stay with her.
      session?.answered(written(asked.id, turn), {
        duration: duration(began),
        extensions: { [story.selfMark]: grade },
      });
      go(asked.after[grade]);
    };
    const marks = GRADES.map((grade) => element("li", {}, button(grade, () => mark(grade))));
    ask(
      heading("compare"),
      own("h3", "criteria"),
      element("ul", { class: "criteria" }, ...criteria),
      own("h3", "samples"),
      ...samples,
      own("p", "mark-yourself"),
      element("ul", { class: "marks" }, ...marks),
    );
  }

  const written = (id, turn) => ({
    id,
    definition: {
      type: `${ADL}activities/cmi.interaction`,
      interactionType: "long-fill-in",
      description: { [story.language]: turn.task },
    },
  });

  function end() {
    const percent = earned.of > 0 ? Math.round((earned.points / earned.of) * 100) : null;
    const written = new Intl.NumberFormat(story.words.language, { style: "percent" });
    const rows = [...earned.skills].map(([skill, { points, of }]) =>
      element("tr", {}, own("th", `skill-${skill}`, { scope: "row" }), element("td", {}, written.format(points / of))),
    );
    session?.ended(percent);
    const result = element("p", { id: "score", lang: story.words.language, dir: story.words.direction });
    if (percent !== null) {
      const mastery = session?.data.masteryScore ?? story.mastery;
      result.append(`${say("score")} `, written.format(percent / 100), " – ");
      result.append(say(percent / 100 >= mastery ? "passed" : "failed"));
    }
    const head = element("tr", {}, own("th", "skill", { scope: "col" }), own("th", "points", { scope: "col" }));
    const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
    const next = session ? button("finish", finish, { class: "first" }) : button("again", begin, { class: "first" });
    ask(heading("ended"), result, ...(rows.length > 0 ? [table] : []), element("p", {}, next));
  }

  async function finish() {
    ask(own("p", "closed"));
    await session.finish();
  }

  /** Keys 1 to 9 take a choice, unless somebody writes. */
  function key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return;
    const place = Number(event.key) - 1;
    at("ask").querySelectorAll(".offers button, .marks button")[place]?.click();
  }

  async function start() {
    document.title = story.title;
    at("title").append(story.title);
    at("about").append(story.about);
    at("conversation").setAttribute("aria-label", say("conversation"));
    document.addEventListener("keydown", key);
    try {
      session = Session.of(new URLSearchParams(location.search));
      await session?.open();
      if (!session) status("alone");
    } catch {
      // Practising is worth it even where nobody hears of it.
      session = null;
      status("alone");
    }
    begin();
  }

  start();
})();
