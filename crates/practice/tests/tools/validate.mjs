// Others' validators, for the tests of this crate: xAPI statements, and course structures by a schema.
//
// `validate.mjs statements` reads an array of statements and prints for each what is wrong with it; `validate.mjs structure
// SCHEMA` reads XML and prints what is wrong with that. Run in `ui`, whose packages have the validators.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const text = readFileSync(0, "utf8");
const [what, schema] = process.argv.slice(2);

if (what === "statements") {
  const validate = require("@learninglocker/xapi-validation").default;
  const wrong = JSON.parse(text).map((statement) =>
    validate(statement).map((warning) => `${warning.path.join(".")}: ${warning.constructor.name}`),
  );
  process.stdout.write(JSON.stringify(wrong));
} else {
  const { validateXML } = require("xmllint-wasm");
  const { errors } = await validateXML({
    xml: [{ fileName: "cmi5.xml", contents: text }],
    schema: [{ fileName: basename(schema), contents: readFileSync(schema, "utf8") }],
    extension: extname(schema) === ".rng" ? "relaxng" : "schema",
  });
  process.stdout.write(JSON.stringify(errors.map((error) => error.message)));
}
