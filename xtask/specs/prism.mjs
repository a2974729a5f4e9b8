// Prism as a proxy that forwards to nobody: what it gets for an answer is what was recorded, and what it says of both is
// what a desk's own description says. Prism takes no notice of members and parameters that a description lacks; they are
// told beside its violations.
import { parse } from 'node:querystring';
import prism from '@stoplight/prism-http';

const ERROR = 0;
const quiet = Object.fromEntries(['info', 'warn', 'error', 'debug', 'success', 'trace'].map((level) => [level, () => {}]));
quiet.child = () => quiet;

/** Reads a description; the function that it gives says of an exchange which operation it is, and what is wrong. */
export async function description(file) {
  const operations = await prism.getHttpOperationsFromSpec(file);
  const config = { isProxy: true, errors: false, checkSecurity: true, validateRequest: true, validateResponse: true, upstream: new URL('https://desk.example') };
  let operation;
  const forward = ({ data }, _upstream, _proxy, found) => {
    operation = found;
    return () => async () => ({ _tag: 'Right', right: data.answer });
  };
  const instance = prism.createInstance(config, { logger: quiet, forward });
  return async (exchange) => {
    operation = undefined;
    const { right } = await instance.request(exchange, operations)();
    const name = `${exchange.method.toUpperCase()} ${operation?.path ?? shape(exchange.url.path)}`;
    if (!operation) return { name, findings: [{ side: 'operation', words: 'is not described' }] };
    const answered = `answer ${exchange.answer.statusCode}`;
    const { input, output } = right.validations;
    const findings = [
      ...input.map((found) => ({ side: 'request', ...told(found, exchange.body) })),
      ...output.map((found) => ({ side: answered, ...told(found, exchange.answer.body) })),
      ...undescribed(operation, exchange, answered).map(([side, what]) => ({ side, words: `${what} is not described` })),
    ];
    return { name, findings };
  };
}

/** A recorded line as Prism takes it. Of the secret only the scheme was kept: another one takes its place. */
export function exchange(line) {
  const { method, url, headers, body, answer } = JSON.parse(line);
  const { pathname, search } = new URL(url);
  const asked = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value || 'another']));
  if (asked.authorization === 'Basic') asked.authorization = `Basic ${btoa('some:body')}`;
  if (body) asked['content-length'] = String(body.length);
  const content = (headers, text) => (text && headers['content-type']?.includes('json') ? JSON.parse(text) : text || undefined);
  return {
    method,
    url: { path: pathname, query: { ...parse(search.slice(1)) } },
    headers: asked,
    body: content(asked, body),
    answer: { statusCode: answer.status, headers: answer.headers, body: content(answer.headers, answer.body) },
  };
}

/** A path without the ids in it. */
export function shape(path) {
  return path.replace(/(?<!\/api)\/\d+(?=\/|$)/g, '/#');
}

function told({ message, path = [], severity }, body) {
  const value = path.slice(1).reduce((at, name) => at?.[name], body);
  const words = message.replace(/\.\d+(?=[. ])/g, '[]').replace(/property \d+\./, 'property [].');
  return { words: value === null ? `${words} (it is null)` : words, violation: severity === ERROR, typed: ['body', 'query'].includes(path[0]) };
}

function undescribed({ request, responses, __bundled__: bundle }, { url, body, answer }, answered) {
  const known = (request?.query ?? []).map(({ name }) => name);
  const schema = (contents) => contents?.[0]?.schema ?? {};
  const answers = responses.find(({ code }) => code === String(answer.statusCode));
  return [
    ...Object.keys(url.query).filter((name) => !known.includes(name)).map((name) => ['request', `parameter ${name}`]),
    ...members(schema(request?.body?.contents), body, bundle).map((name) => ['request', `property ${name}`]),
    ...members(schema(answers?.contents), answer.body, bundle).map((name) => [answered, `property ${name}`]),
  ];
}

/** Members of a value that no part of its schema names, by their places. What may have any members has none of these. */
function members(schema, value, bundle, at = '') {
  const parts = all(schema, bundle);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part.items).filter(Boolean);
    return [...new Set(value.flatMap((item) => members({ anyOf: items }, item, bundle, `${at}[]`)))];
  }
  const free = !parts.some((part) => part.properties) || parts.some((part) => part.additionalProperties);
  if (value === null || typeof value !== 'object' || free) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = parts.map((part) => part.properties?.[name]).filter(Boolean);
    const place = at ? `${at}.${name}` : name;
    return known.length ? members({ anyOf: known }, inner, bundle, place) : [place];
  });
}

/** A schema with all that it is put together of. */
function all(schema, bundle) {
  if (schema.$ref) {
    const path = schema.$ref.split('/').slice(2).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    return all(path.reduce((at, name) => at?.[name], bundle) ?? {}, bundle);
  }
  const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((some) => some ?? []);
  return [schema, ...parts.flatMap((part) => all(part, bundle))];
}
