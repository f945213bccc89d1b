// Starts the Spring Boot consumer and uses it in Chromium as somebody does who reads Polish: types a tactic without a day,
// reads at the field that the day is missing, states it, and reads it no more.
// Use: node application.mjs JAR FOLDER-FOR-SCREENSHOTS
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { watchedPage, withChromium } from './browser.mjs';
import { report } from './files.mjs';
import { faultsOfShownPage } from './pages.mjs';

const SECONDS_TO_START = 90;

/** Starts the application on a free port, which it prints. It ends with this process, however that ends. */
async function start(jar) {
    const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
    const application = spawn(java, ['-jar', jar, '--server.port=0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    process.on('exit', () => application.kill());
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(signal => process.on(signal, () => process.exit(1)));
    const printed = [];
    return new Promise((resolve, reject) => {
        const fail = why => reject(new Error(`${jar} ${why}\n${printed.join('\n')}`));
        createInterface({ input: application.stdout }).on('line', line => {
            printed.push(line);
            const [, port] = line.match(/Tomcat started on port (\d+)/) ?? [];
            if (port) {
                resolve({ application, address: `http://localhost:${port}/` });
            }
        });
        application.on('error', error => fail(error.message));
        application.on('exit', code => fail(`ended with ${code}`));
        setTimeout(() => fail('prints no port'), SECONDS_TO_START * 1000).unref();
    });
}

/** What is said at the day of a tactic, before and after it is stated, to a reader of this language. */
async function saidAboutDay(browser, address, locale, screenshots) {
    const { page, faults } = await watchedPage(browser, url => url.startsWith(address), {
        locale,
        viewport: { width: 360, height: 740 },
    });
    const input = name => page.locator(`[id="${name}"]`);
    const day = 'tactics/map/schedule.day';
    const shown = async name => {
        faults.push(...(await faultsOfShownPage(page)).map(fault => `${name}: ${fault}`));
        await page.screenshot({ path: path.join(screenshots, `application-${locale}-${name}.png`), fullPage: true });
        return (await input(await input(day).getAttribute('aria-describedby')).innerText()).trim();
    };

    await page.goto(address);
    await input('organisation').fill(`Museum ${locale}`);
    await page.locator('form button').click();
    await input('tactics/@new/text').fill('Map');
    await input('save').click();
    const before = await shown('without-day');
    await input(day).fill('2027-03-01');
    await input('save').click();
    const after = await shown('with-day');

    const language = await page.locator('html').getAttribute('lang');
    await page.close();
    return { before, after, language, faults };
}

/** What is wrong with what was said in Polish. That it is Polish shows in its letters, and beside the English. */
function faultsOfWords(polish, english) {
    const expected = {
        'the page is not in Polish': polish.language === 'pl',
        'nothing is said in English at the field without a day': english.before !== '',
        'nothing is said in Polish at the field without a day': /[ąćęłńóśźż]/i.test(polish.before),
        'the same is said in Polish as in English': polish.before !== english.before,
        'something is still said at the field with a day': polish.after === '' && english.after === '',
    };
    const wrong = Object.keys(expected).filter(fault => !expected[fault]);
    return wrong.map(fault => `${fault}: "${polish.before}", then "${polish.after}" ("${english.before}", "${english.after}")`);
}

const [jar, screenshots] = process.argv.slice(2);
await mkdir(screenshots, { recursive: true });
const { application, address } = await start(jar);
await withChromium(async browser => {
    const polish = await saidAboutDay(browser, address, 'pl-PL', screenshots);
    const english = await saidAboutDay(browser, address, 'en-GB', screenshots);
    const faults = [...polish.faults, ...english.faults, ...faultsOfWords(polish, english)];
    report(jar, faults, `says in Polish at the field "${polish.before}", and no more once a day is stated`);
});
application.kill();
await once(application, 'exit');
