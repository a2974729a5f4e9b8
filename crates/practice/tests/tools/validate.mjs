// Others' validators, for the tests of this crate: xAPI statements by a validator and by Rustici's JSON schema, and course
// structures by a schema.
//
// `validate.mjs statements` reads an array of statements, `validate.mjs structures SCHEMA …` one of XML texts; for each is
// printed what is wrong with it. Run in `ui`, whose packages have the validators.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const texts = JSON.parse(readFileSync(0, "utf8"));
const [what, ...schemas] = process.argv.slice(2);

function statements() {
  const validate = require("@learninglocker/xapi-validation").default;
  const told = (warning) => `${warning.path.join(".")}: ${warning.constructor.name}`;
  const fits = statementSchema();
  const errors = (statement) => (fits(statement) ? [] : fits.errors.map((e) => `${e.instancePath}: ${e.message}`));
  return texts.map((statement) => [...validate(statement).map(told), ...errors(statement)]);
}

// The schema of xAPI 1.0.1; 1.0.3 gave statements no other shape. Its definitions have names where JSON Schema has paths.
function statementSchema() {
  const Ajv = require("ajv-draft-04").default;
  const schema = require("tin-can-json-schema/1.0.1.json");
  const formats = Object.entries(require("tin-can-json-schema/formats.json"));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  for (const [name, pattern] of formats) ajv.addFormat(name, new RegExp(pattern));
  const definitions = {};
  const flat = (part) => {
    if (Array.isArray(part)) return part.map(flat);
    if (part === null || typeof part !== "object") return part;
    const named = typeof part.id === "string" && part.id.startsWith("#") ? part.id.slice(1) : undefined;
    const entries = Object.entries(part).filter(([key]) => key !== "id" || named === undefined);
    const made = Object.fromEntries(
      entries.map(([key, value]) => [key, key === "$ref" ? value.replace(/^#(?!\/)/, "#/definitions/") : flat(value)]),
    );
    if (named === undefined) return made;
    definitions[named] = made;
    return { $ref: `#/definitions/${named}` };
  };
  flat(schema.properties);
  return ajv.compile({ $ref: "#/definitions/statement", definitions });
}

async function structures() {
  const { validateXML } = require("xmllint-wasm");
  const wrong = texts.map(() => []);
  for (const schema of schemas) {
    const { errors } = await validateXML({
      xml: texts.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
      schema: [{ fileName: basename(schema), contents: readFileSync(schema, "utf8") }],
      extension: extname(schema) === ".rng" ? "relaxng" : "schema",
    });
    for (const { rawMessage } of errors) {
      // Some lines go on with what the line before has said.
      const at = /^(\d+)\.xml/.exec(rawMessage)?.[1];
      if (at !== undefined) wrong[at].push(rawMessage);
    }
  }
  return wrong;
}

process.stdout.write(JSON.stringify(what === "statements" ? statements() : await structures()));
