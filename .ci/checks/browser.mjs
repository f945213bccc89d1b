// Opens Chromium, and listens to what a page does that no page of ours should do.
import { chromium } from 'playwright-core';

/** Runs the work with a Chromium that asks for nothing on its own, and closes it. */
export async function withChromium(work) {
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
    });
    try {
        return await work(browser);
    } finally {
        await browser.close();
    }
}

/**
 * Opens a page that may ask for the addresses that are allowed and no others.
 *
 * @returns the page, and a list that grows with each message, error, dialog and request that should not be
 */
export async function watchedPage(browser, allowed, options) {
    const page = await browser.newPage(options);
    const faults = [];
    page.on('console', message => faults.push(`console: ${message.text()}`));
    page.on('pageerror', error => faults.push(`error: ${error.message}`));
    page.on('dialog', dialog => {
        faults.push(`dialog: ${dialog.message()}`);
        return dialog.dismiss();
    });
    page.on('response', response => response.status() < 400 || faults.push(`${response.status()}: ${response.url()}`));
    await page.route('**/*', route => {
        const url = route.request().url();
        if (allowed(url)) {
            return route.continue();
        }
        faults.push(`request: ${url}`);
        return route.abort();
    });
    return { page, faults };
}
