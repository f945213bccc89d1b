// Has ajv read the schemas that we publish, and hold against them the plan files and the report that we keep.
// Use: node plan-files.mjs SCHEMA FOLDER-WITH-FILES
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

const read = async file => {
    const text = await readFile(file, 'utf8');
    return file.endsWith('.yaml') ? parse(text) : JSON.parse(text);
};

/** What the schema says against a file, and whether a file of YAML holds other values than that of JSON beside it. */
export async function faultsOfFile(validate, file) {
    const value = await read(file);
    const faults = validate(value) ? [] : validate.errors.map(error => `${error.instancePath || '/'}: ${error.message}`);
    const twin = file.replace(/\.yaml$/, '.json');
    if (twin !== file && existsSync(twin) && !isDeepStrictEqual(value, await read(twin))) {
        faults.push(`holds other values than ${path.basename(twin)}`);
    }
    return faults;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const [schema, folder] = process.argv.slice(2);
    const validate = await validatorOf(schema);
    for (const file of await filesIn(folder, '.json', '.yaml')) {
        report(file, await faultsOfFile(validate, file), `as ${schema} says`);
    }
}
