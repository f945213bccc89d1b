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

/** The labels that a diagram of ours has: what it quotes, and what it names in a Gantt chart. */
function labelsOf(diagram) {
    const gantt = diagram.startsWith('gantt\n');
    const label = gantt ? /^ {4}(?:section (.+)|(\S .+?) :.*\d{4}-.*)$/gm : /"([^"]*)"/g;
    return [...diagram.matchAll(label)].map(([, one, other]) => one ?? other);
}

/**
 * Opens a page with mermaid, and returns what reads the diagrams of one file after another: what keeps mermaid from drawing
 * them, the labels that it draws otherwise, and what a page should not do.
 */
export async function mermaidIn(browser) {
    const { page, faults } = await watchedPage(browser, url => url === 'about:blank' || url.startsWith('data:'));
    await page.addScriptTag({ path: MERMAID });
    return async (diagrams, screenshot) => {
        faults.push(...(await page.evaluate(draw, diagrams.map(text => ({ text, labels: labelsOf(text) })))));
        await page.screenshot({ path: screenshot, fullPage: true });
        return faults.splice(0);
    };
}

/** Runs in the page. */
async function draw(diagrams) {
    window.mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true });
    document.body.replaceChildren();
    const letters = text => text.replace(/\s/g, '');
    const faults = [];
    for (const [i, { text, labels }] of diagrams.entries()) {
        const name = `diagram ${i + 1} (${text.split('\n', 1)[0]})`;
        try {
            const { svg } = await window.mermaid.render(`diagram-${i}`, text);
            document.body.insertAdjacentHTML('beforeend', svg);
        } catch (error) {
            faults.push(`${name}: ${error.message}`);
            continue;
        }
        const drawn = letters(document.body.lastElementChild.textContent);
        for (const label of labels) {
            const meant = label.replace(/#(\d+);/g, (code, number) => String.fromCodePoint(number));
            if (!drawn.includes(letters(meant))) {
                faults.push(`${name} does not show the label ${meant}`);
            }
        }
    }
    return faults;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const [folder, screenshots] = process.argv.slice(2);
    await mkdir(screenshots, { recursive: true });
    await withChromium(async browser => {
        const faultsOf = await mermaidIn(browser);
        for (const file of await filesIn(folder, '.md')) {
            const diagrams = await diagramsIn(file);
            const screenshot = path.join(screenshots, `${path.basename(file, '.md')}-diagrams.png`);
            report(file, await faultsOf(diagrams, screenshot), `${diagrams.length} diagrams drawn`);
        }
    });
}
