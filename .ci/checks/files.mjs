// What the checks share: finding files, and reporting on them.
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The files below the folder whose names end so, in order. That there are none is an error: a check of nothing passes. */
export async function filesIn(folder, ...endings) {
    const names = await readdir(folder, { recursive: true });
    const files = names.filter(name => endings.some(ending => name.endsWith(ending))).sort();
    if (files.length === 0) {
        throw new Error(`${folder} has no file that ends in ${endings.join(' or ')}`);
    }
    return files.map(name => path.join(folder, name));
}

/** Prints a line for each file and one for each of its faults, and makes the process fail if there is any. */
export function report(file, faults, checked) {
    console.log(`${faults.length === 0 ? 'ok   ' : 'FAULT'} ${path.relative('', file)}${checked ? `: ${checked}` : ''}`);
    for (const fault of faults) {
        console.log(`      ${fault}`);
        process.exitCode = 1;
    }
}
