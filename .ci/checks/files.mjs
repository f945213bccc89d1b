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

/** Prints that the file is as it should be, or a line for each of its faults, which make the process fail. */
export function report(file, faults, checked) {
    const name = path.relative('', file);
    if (faults.length === 0) {
        console.log(`ok    ${name}: ${checked}`);
        return;
    }
    console.log(`FAULT ${name}`);
    faults.forEach(fault => console.log(`      ${fault}`));
    process.exitCode = 1;
}
