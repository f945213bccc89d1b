// Has ajv read the schemas that we publish, and hold against them the plan files and the report that we keep.
// Use: node plan-files.mjs SCHEMA FOLDER-WITH-FILES
import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { filesIn, report } from './files.mjs';

/** A validator of what the schema describes. A schema that the draft forbids, or a word unknown to it, is an error. */
export async function validatorOf(schemaFile) {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const reference = ajv.formats['uri-reference'];
    ajv.addFormat('iri-reference', text => reference.test(text.replace(/[^\p{ASCII}]/gu, encodeURIComponent)));
    return ajv.compile(JSON.parse(await readFile(schemaFile, 'utf8')));
}

/** What the schema says against a file. YAML holds the same values as JSON, so one schema is for both. */
export async function faultsOfFile(validate, file) {
    const text = await readFile(file, 'utf8');
    const valid = validate(file.endsWith('.yaml') ? parse(text) : JSON.parse(text));
    return valid ? [] : validate.errors.map(error => `${error.instancePath || '/'}: ${error.message}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const [schema, folder] = process.argv.slice(2);
    const validate = await validatorOf(schema);
    for (const file of await filesIn(folder, '.json', '.yaml')) {
        report(file, await faultsOfFile(validate, file), `as ${schema} says`);
    }
}
