// Has mermaid draw every diagram of every Markdown file, in Chromium, as a code host does.
// Use: node diagrams.mjs FOLDER-WITH-MARKDOWN FOLDER-FOR-SCREENSHOTS
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'commonmark';
import { watchedPage, withChromium } from './browser.mjs';
import { filesIn, report } from './files.mjs';

const MERMAID = new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url).pathname;

/** The diagrams of a Markdown file, as a reader of Markdown finds them. */
export async function diagramsIn(file) {
    const walker = new Parser().parse(await readFile(file, 'utf8')).walker();
    const diagrams = [];
    for (let step = walker.next(); step; step = walker.next()) {
        if (step.node.type === 'code_block' && step.node.info === 'mermaid') {
            diagrams.push(step.node.literal);
        }
    }
    return diagrams;
}

/** What keeps mermaid from drawing the diagrams, and what their labels do that no label should do. */
export async function faultsOfDiagrams(browser, diagrams, screenshot) {
    const { page, faults } = await watchedPage(browser, url => url === 'about:blank' || url.startsWith('data:'));
    await page.addScriptTag({ path: MERMAID });
    faults.push(...(await page.evaluate(draw, diagrams)));
    await page.screenshot({ path: screenshot, fullPage: true });
    await page.close();
    return faults;
}

/** Runs in the page. */
async function draw(diagrams) {
    const mermaid = window.mermaid;
    mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true });
    const faults = [];
    for (const [i, diagram] of diagrams.entries()) {
        try {
            const { svg } = await mermaid.render(`diagram-${i}`, diagram);
            document.body.insertAdjacentHTML('beforeend', svg);
        } catch (error) {
            faults.push(`diagram ${i + 1} (${diagram.split('\n', 1)[0]}): ${error.message}`);
        }
    }
    return faults;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const [folder, screenshots] = process.argv.slice(2);
    await mkdir(screenshots, { recursive: true });
    await withChromium(async browser => {
        for (const file of await filesIn(folder, '.md')) {
            const diagrams = await diagramsIn(file);
            const screenshot = path.join(screenshots, `${path.basename(file, '.md')}-diagrams.png`);
            report(file, await faultsOfDiagrams(browser, diagrams, screenshot), `${diagrams.length} diagrams drawn`);
        }
    });
}
