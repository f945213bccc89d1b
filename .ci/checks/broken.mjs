// Holds the checks themselves against files that are broken on purpose: each must see what is wrong.
// Use: node broken.mjs FOLDER-FOR-SCREENSHOTS
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { withChromium } from './browser.mjs';
import { diagramsIn, mermaidIn } from './diagrams.mjs';
import { faultsOfPage } from './pages.mjs';
import { faultsOfFile, validatorOf } from './plan-files.mjs';

const broken = name => new URL(`broken/${name}`, import.meta.url).pathname;

function assertSeen(faults, ...expected) {
    for (const start of expected) {
        assert(faults.some(fault => fault.startsWith(start)), `not seen: ${start}\nseen:\n${faults.join('\n')}`);
    }
}

const [screenshots] = process.argv.slice(2);
await mkdir(screenshots, { recursive: true });
await withChromium(async browser => {
    assertSeen(
        await faultsOfPage(browser, broken('page.html'), screenshots),
        'console: said',
        'dialog: asked',
        'error: undefinedFunction',
        'request: file:',
        'request: http:',
        'overflow: 508 px wide on 360 px: <p class="wide">',
        'not in the accessibility tree as heading: <h1',
        'not in the accessibility tree as table: <table',
        'not in the accessibility tree as image: <svg',
        'a figure without a picture in the accessibility tree: <svg',
        'axe image-alt',
        'axe color-contrast: Elements must meet minimum color contrast ratio thresholds: .grey',
        'axe color-contrast: Elements must meet minimum color contrast ratio thresholds: h1 (phone dark, screen dark, paper dark)',
        'cut on paper: <div class="scrolls">',
        'taller than a page: <svg class="tall">',
    );

    const faultsOf = await mermaidIn(browser);
    const faults = await faultsOf(await diagramsIn(broken('diagrams.md')), path.join(screenshots, 'diagrams.png'));
    assertSeen(
        faults,
        'diagram 2 (quadrantChart): Lexical error',
        'request: http:',
        'diagram 4 (flowchart LR) does not show the label one %%{init: {}}%% two',
        'diagram 5 (gantt) does not show the label ◆ one: two',
    );
    assert(!faults.some(fault => fault.startsWith('diagram 1')), faults.join('\n'));
});

const validate = await validatorOf(new URL('../../docs/strategy.schema.json', import.meta.url).pathname);
assertSeen(
    await faultsOfFile(validate, broken('plan.json')),
    '/id: must match pattern',
    '/calendar: must match format',
    '/milestones/0/day: must match format',
);
assertSeen(
    await faultsOfFile(validate, broken('plan.yaml')),
    '/timeframe: must be object',
    'holds other values than plan.json',
);
await assert.rejects(validatorOf(broken('schema.json')), /unknown keyword: "propertees"/);
console.log('ok    each check sees what is broken on purpose');
