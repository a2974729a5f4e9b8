// Others' validators, for the tests of this crate: xAPI statements, and course structures by a schema.
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
  return texts.map((statement) => validate(statement).map(told));
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
