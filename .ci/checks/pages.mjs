// Opens each page in Chromium as its readers do: on a phone, on a screen and on paper, in light and in dark.
// Use: node pages.mjs FOLDER-WITH-PAGES FOLDER-FOR-SCREENSHOTS
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { watchedPage, withChromium } from './browser.mjs';
import { filesIn, report } from './files.mjs';

/** What is left of A4 inside margins of 2 cm, in CSS pixels. */
const PAPER = { width: 642, height: 971 };
const SIZES = [
    { name: 'phone', width: 360, height: 740 },
    { name: 'screen', width: 1280, height: 800 },
    { name: 'paper', ...PAPER },
];
const SCHEMES = ['light', 'dark'];

/** The faults of one page, the same fault once with the looks in which it is seen. */
export async function faultsOfPage(browser, file, screenshots) {
    const looks = new Map();
    for (const size of SIZES) {
        const faults = await Promise.all(SCHEMES.map(scheme => faultsOfLook(browser, file, size, scheme, screenshots)));
        for (const [i, scheme] of SCHEMES.entries()) {
            for (const fault of new Set(faults[i])) {
                looks.set(fault, [...(looks.get(fault) ?? []), `${size.name} ${scheme}`]);
            }
        }
    }
    const all = SIZES.length * SCHEMES.length;
    return [...looks].map(([fault, seen]) => (seen.length === all ? fault : `${fault} (${seen.join(', ')})`));
}

async function faultsOfLook(browser, file, { name, width, height }, scheme, screenshots) {
    const address = pathToFileURL(path.resolve(file)).href;
    const { page, faults } = await watchedPage(browser, url => url === address || url.startsWith('data:'), {
        viewport: { width, height },
        colorScheme: scheme,
    });
    if (name === 'paper') {
        await page.emulateMedia({ media: 'print' });
    }
    await page.goto(address);
    // Paper and the dark change nothing of a page but its colors.
    const rules = name === 'paper' || scheme === 'dark' ? ['color-contrast'] : undefined;
    faults.push(...(await faultsOfShownPage(page, rules)));
    if (name === 'paper') {
        faults.push(...(await page.evaluate(whatPaperCuts, PAPER.height)));
    }
    const picture = path.join(screenshots, `${path.basename(file, '.html')}-${name}-${scheme}`);
    if (name === 'paper') {
        await page.pdf({ path: `${picture}.pdf`, format: 'A4', printBackground: true, preferCSSPageSize: true });
    } else {
        await page.screenshot({ path: `${picture}.jpg`, type: 'jpeg', fullPage: true });
    }
    await page.close();
    return faults;
}

/** The faults of a page as it is shown now; what axe finds by these of its rules, or by all. */
export async function faultsOfShownPage(page, rules) {
    return [
        ...(await page.evaluate(whatSticksOut)),
        ...(await whatCannotBeHeard(page)),
        ...(await whatAxeFinds(page, rules)),
    ];
}

/** Runs in the page: whether it has to be moved sideways, and what makes it so wide. */
function whatSticksOut() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) {
        return [];
    }
    const outside = ({ left, right }) => left < -1 || right > clientWidth + 1;
    const wide = [...document.body.querySelectorAll('*')].filter(e => outside(e.getBoundingClientRect()));
    const what = wide.slice(-3).map(e => `<${e.localName} class="${e.getAttribute('class') ?? ''}">`);
    return [`overflow: ${scrollWidth} px wide on ${clientWidth} px: ${what.join(', ')}`];
}

/** Runs in the page: what paper shows in part only, since nobody can scroll on it and a picture stays on one page. */
function whatPaperCuts(height) {
    const scrolls = e => getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1;
    const cut = [...document.body.querySelectorAll('*')].filter(e => !(e instanceof SVGElement) && scrolls(e));
    const tall = [...document.querySelectorAll('svg')].filter(e => e.getBoundingClientRect().height > height);
    return [
        ...cut.map(e => `cut on paper: <${e.localName} class="${e.className}"> is ${e.scrollWidth} px wide`),
        ...tall.map(e => `taller than a page: <svg class="${e.getAttribute('class') ?? ''}">`),
    ];
}

/** What a kind of element is in the accessibility tree. */
const ROLES = {
    ...Object.fromEntries(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map(heading => [heading, ['heading']])),
    TABLE: ['table'],
    TH: ['columnheader', 'rowheader'],
    svg: ['image', 'graphics-document'],
};

/** The headings, tables, headers of tables and pictures that are not in the accessibility tree, or not as what they are. */
async function whatCannotBeHeard(page) {
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const heard = new Map(nodes.filter(node => !node.ignored).map(node => [node.backendDOMNodeId, node]));
    const isHeard = element => {
        const node = heard.get(element.backendNodeId);
        const named = element.nodeName === 'TABLE' || node?.name?.value.trim();
        return named && ROLES[element.nodeName].includes(node?.role.value);
    };
    const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
    const faults = [];
    const ofFigures = new Set();
    for (const element of elementsIn(root)) {
        if (element.nodeName === 'FIGURE') {
            // One for each width; the others are not shown.
            const pictures = [...elementsIn(element)].filter(({ nodeName }) => nodeName === 'svg');
            pictures.forEach(picture => ofFigures.add(picture));
            if (pictures.length > 0 && !pictures.some(isHeard)) {
                faults.push(`a figure without a picture in the accessibility tree: ${describe(pictures[0])}`);
            }
        } else if (ROLES[element.nodeName] && !ofFigures.has(element) && !isHeard(element)) {
            faults.push(`not in the accessibility tree as ${ROLES[element.nodeName][0]}: ${describe(element)}`);
        }
    }
    return faults;
}

/** The element and all within it, a picture as one. */
function* elementsIn(element) {
    yield element;
    if (element.nodeName !== 'svg') {
        for (const child of element.children ?? []) {
            yield* elementsIn(child);
        }
    }
}

function describe({ localName, attributes = [] }) {
    const pairs = attributes.flatMap((name, i) => (i % 2 === 0 ? [`${name}="${attributes[i + 1]}"`] : []));
    return `<${[localName, ...pairs].join(' ')}>`.slice(0, 120);
}

/** Axe comes into the page as a debugger does, which no policy of a page forbids. */
async function whatAxeFinds(page, rules) {
    await page.evaluate(axe.source);
    const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) };
    const { violations } = await page.evaluate(chosen => window.axe.run(chosen), options);
    return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `axe ${id}: ${help}: ${target.join(' ')}`));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const [folder, screenshots] = process.argv.slice(2);
    await mkdir(screenshots, { recursive: true });
    await withChromium(async browser => {
        for (const file of await filesIn(folder, '.html')) {
            report(file, await faultsOfPage(browser, file, screenshots), 'phone, screen and paper, light and dark');
        }
    });
}
