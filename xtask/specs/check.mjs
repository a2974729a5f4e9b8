// Holds recorded exchanges with desks to the desks' own API descriptions: `node check.mjs DESCRIPTIONS EXCHANGES`. Fails over
// whatever `known.tsv` gives no cause for, over causes that nothing has any more, and where Prism would take anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { description, exchange, shape } from './prism.mjs';

const DESKS = {
  zendesk: { file: 'zendesk-openapi-src.yaml', host: 'acme.zendesk.com' },
  chatwoot: { file: 'chatwoot-swagger.json', host: 'chat.example' },
  jira: { file: 'jira-service-management.json', host: 'site.example' },
};
const HEAD = ['desk', 'operations', 'of them not described', 'exchanges', 'distinct', 'requests violating', 'answers violating', 'with something not described'];

const [descriptions, exchanges] = process.argv.slice(2);
const found = new Map();
const rows = [];
for (const [desk, { file, host }] of Object.entries(DESKS)) {
  rows.push(await compare(desk, await description(join(descriptions, file)), distinct(join(exchanges, `${host}.jsonl`))));
}
process.exit(report());

async function compare(desk, hold, { recorded, kept }) {
  const objected = new Map();
  const [operations, count] = [new Map(), { request: 0, answer: 0, undescribed: 0 }];
  const note = (...place) => found.set([desk, ...place].join('\t'), (found.get([desk, ...place].join('\t')) ?? 0) + 1);
  for (const one of kept) {
    const { name, findings } = await hold(one);
    const described = findings[0]?.side !== 'operation';
    operations.set(name, described);
    findings.forEach(({ side, words }) => note(name, side, words));
    const violating = (start) => findings.some(({ side, violation }) => violation && side.startsWith(start));
    count.request += violating('request');
    count.answer += violating('answer');
    count.undescribed += findings.some(({ violation }) => !violation);
    if (described) await spoil(one, hold, (side, does) => objected.set(`${name}\t${side}`, does || objected.get(`${name}\t${side}`) || false));
  }
  // Prism says yes also where a description says nothing, or cannot be read: so it is made to say no first.
  for (const side of ['request', 'answer']) {
    if (![...objected].some(([place, does]) => does && place.includes(`\t${side}`))) throw new Error(`Of ${desk} Prism takes every wrong ${side}: nothing was compared.`);
  }
  [...objected].filter(([, does]) => !does).forEach(([place]) => note(...place.split('\t'), 'whatever its values are, they are taken'));
  const missing = [...operations.values()].filter((described) => !described).length;
  return [desk, operations.size, missing, recorded, kept.length, count.request, count.answer, count.undescribed];
}

/** Whether an exchange is objected to with all its values of the wrong type, on either side. */
async function spoil(one, hold, tell) {
  const objects = async (side, spoilt) => (await hold(spoilt)).findings.some((finding) => finding.side === side && finding.typed);
  const query = Object.fromEntries(Object.keys(one.url.query).map((name) => [name, 'no such thing']));
  const asked = await objects('request', { ...one, body: wrong(one.body), url: { ...one.url, query } });
  // Parameters may be any text.
  if (one.body || asked) tell('request', asked);
  const answered = `answer ${one.answer.statusCode}`;
  if (one.answer.body) tell(answered, await objects(answered, { ...one, answer: { ...one.answer, body: wrong(one.answer.body) } }));
}

function wrong(value) {
  if (Array.isArray(value)) return value.map(wrong);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wrong(inner)]));
  return value === undefined ? undefined : [[[]]];
}

/** Prints what was found, each under its cause; 1 if there is anything to do. */
function report() {
  console.log(`\n| ${HEAD.join(' | ')} |\n|${'---|'.repeat(HEAD.length)}`);
  rows.forEach((row) => console.log(`| ${row.join(' | ')} |`));
  const lines = readFileSync(new URL('known.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const [left, causes, past] = [new Map(found), new Map(), []];
  for (const line of lines) {
    const place = line.split('\t');
    const cause = place.pop();
    const known = pattern(place.join('\t'));
    const its = [...left].filter(([key]) => known.test(key));
    if (!its.length) past.push([line, 0]);
    its.forEach(([key]) => left.delete(key));
    causes.set(cause, [...(causes.get(cause) ?? []), ...its]);
  }
  causes.forEach((its, cause) => list(`\n${cause}:`, its));
  list('\nOf these no cause is known:', [...left]);
  list('\nThese causes are seen no more:', past);
  console.log(`\n${found.size} findings, ${found.size - left.size} of ${causes.size} known causes`);
  return left.size || past.length ? 1 : 0;
}

function list(title, places) {
  if (places.length) console.log([title, ...places.map(([place, count]) => `    ${place.replaceAll('\t', '  ')}  (${count})`)].join('\n'));
}

/** `*` stands for anything. */
function pattern(text) {
  return new RegExp(`^${text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}

/** A file's exchanges; of those alike in all but ids and texts, one. */
function distinct(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const kept = new Map();
  for (const one of [...new Set(lines)].map(exchange)) {
    const { url, answer } = one;
    const key = JSON.stringify([one.method, shape(url.path), kind(url.query), Object.keys(one.headers), kind(one.body), answer.statusCode, kind(answer.body)]);
    if (!kept.has(key)) kept.set(key, one);
  }
  return { recorded: lines.length, kept: [...kept.values()] };
}

/** What a value is. A word is itself: it may be one of a few that are allowed. */
function kind(value) {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(kind(item))))].sort();
  if (value && typeof value === 'object') return Object.entries(value).map(([name, inner]) => [name, kind(inner)]).sort();
  if (typeof value === 'number') return Number.isInteger(value) ? 0 : 0.5;
  if (typeof value !== 'string' || /^[A-Za-z_]{0,24}$/.test(value)) return value;
  return /^\d+$/.test(value) ? '0' : value.replace(/[\w\u0080-\uffff]+/g, 'a').slice(0, 24);
}
