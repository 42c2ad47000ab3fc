import assert from 'node:assert/strict'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'

const flags = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

export const portal = process.env.PORTAL_URL ?? 'http://localhost:8080'
const password = process.env.NJIA_DEMO_PASSWORD ?? ''
const shots = process.env.NJIA_SCREENSHOTS

export const desk = { viewport: { width: 1280, height: 900 } }
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
export const narrow = { viewport: { width: 320, height: 640 } }

/** Starts the browser that is on this machine; none is ever downloaded. */
export function openBrowser() {
	const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
	assert.ok(existsSync(executablePath), `There is no Chromium at ${executablePath}: set CHROMIUM_PATH.`)
	return chromium.launch({ executablePath, args: flags })
}

/** A person with a browser of their own, signed in at the real sign-in, brought to `path`; `clock` lets time be moved on. */
export async function signIn(browser, username, { path = '/', clock = false, ...options } = {}) {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', ...desk, ...options })
	const page = await context.newPage()
	if (clock) await page.clock.install()
	page.faults = []
	page.on('pageerror', (fault) => page.faults.push(String(fault)))
	page.on('console', (line) => line.type() === 'error' && page.faults.push(line.text()))
	await page.goto(portal + path)
	await page.getByLabel('Username or email').fill(username)
	await fillPassword(page)
	await page.getByRole('heading', { level: 1 }).waitFor()
	return page
}

/** The last step of the sign-in. */
export async function fillPassword(page) {
	await page.getByLabel('Password', { exact: true }).fill(password)
	await page.getByRole('button', { name: /^Sign in$/i }).click()
}

/** Nothing personal in the title or the address, whatever the screen. */
export async function isClean(page) {
	assert.equal(await page.title(), 'Workspace')
	const { pathname, search, hash } = new URL(page.url())
	assert.match(pathname, /^\/(board|inbox|partners(\/[\w-]+)?|audit|breaches|members|notices|registers|house|work|reveals|transfers|duplicates|professionals|defenders|strength|clocks|bodies|publications|campaigns(\/[\w-]+)?|incidents(\/[\w-]+)?|network\/[\w-]+|cases\/(new|[\w-]+)(\/(route|preview|access|rights|press))?|referrals\/[\w-]+|reading-room(\/[\w-]+)?|upr(\/(asks|reforms|accountability|calendar|submissions|recommendations\/[\w.-]+))?|cases\/[\w-]+\/appeals\/[\w-]+)?$/)
	assert.equal(search + hash, '')
}

/** Nothing reaches past the edge: the page never scrolls sideways. */
export async function fits(page) {
	const { needed, given } = await page.evaluate(() => ({ needed: document.documentElement.scrollWidth, given: innerWidth }))
	assert.ok(needed <= given, `${page.url()} needs ${needed} px of ${given}: ${await widest(page)}`)
}

function widest(page) {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
			.slice(0, 3)
			.map((element) => `${element.tagName}.${element.className}`)
			.join(' '),
	)
}

/** No violation that axe can see. Returns how many rules it ran, so that a run of none is noticed. */
export function isAccessible(page) {
	return looked(page, new AxeBuilder({ page }).withTags(rules))
}

/** Another light changes colours and nothing else, so that only they are looked at again. */
export function isReadable(page) {
	return looked(page, new AxeBuilder({ page }).withRules(['color-contrast']))
}

async function looked(page, axe) {
	const { violations, passes } = await axe.analyze()
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
	assert.deepEqual(found, [], page.url())
	return passes.length
}

/** Drawing an inbox of many thousand pixels keeps two cores so busy that the servers beside the browser fall silent. */
const tallest = 3000

/** Keeps a picture when NJIA_SCREENSHOTS names a folder. */
export async function picture(page, name) {
	if (!shots) return
	mkdirSync(shots, { recursive: true })
	// A window as high as the page, so that what sticks to its edges does not lie across the middle of the picture.
	const before = page.viewportSize()
	const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight))
	await page.setViewportSize({ width: before.width, height: Math.max(before.height, height) })
	await page.screenshot({ path: join(shots, `${name}.png`) })
	await page.setViewportSize(before)
}

/** One screen in both lights at desk width, then at the narrowest widths that must hold. */
export async function look(page, name, widths = [narrow]) {
	// What has been scrolled under the bar at the top would count as a target too small to hit.
	await page.evaluate(() => scrollTo(0, 0))
	await isClean(page)
	assert.ok((await isAccessible(page)) > 10, `${name}: axe ran too few rules`)
	await picture(page, `${name}-light`)
	await page.emulateMedia({ colorScheme: 'dark' })
	assert.ok((await isReadable(page)) > 0, `${name}: axe looked at no colour in the dark`)
	await picture(page, `${name}-dark`)
	await page.emulateMedia({ colorScheme: 'light' })
	for (const { viewport } of widths) {
		await page.setViewportSize(viewport)
		await fits(page)
		await picture(page, `${name}-${viewport.width}`)
	}
	await page.setViewportSize(desk.viewport)
}
