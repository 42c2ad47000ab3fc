import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { desk, fits, isAccessible, isClean, isReadable, narrow, openBrowser, picture, portal, signIn } from './browser.mjs'
import { openCase, pickRoute, recordConsent, send } from './steps.mjs'

const partner = /Garissa paralegals \(example\)/i
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('a partner without an account answers by a link and a PIN, on a page without scripts', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	const title = await openCase(coordinator, { needs: ['Paralegal help'] })
	await recordConsent(coordinator)
	await pickRoute(coordinator, partner)
	await send(coordinator, partner)
	await coordinator.getByRole('link', { name: 'Back to the case' }).click()
	const referrals = coordinator.getByRole('region', { name: 'Referrals' })
	await referrals.getByRole('button', { name: /^Make an answer link for / }).click()
	await referrals.getByText('The link was made.').waitFor()
	const made = await referrals.innerText()
	const address = /https?:\/\/\S+\/answer\/[\w-]+/.exec(made)[0]
	const pin = /\b\d{4} \d{4}\b/.exec(made)[0]
	assert.ok(address.startsWith(portal))
	await isClean(coordinator)
	await coordinator.getByRole('button', { name: /hide them/ }).click()
	assert.equal((await coordinator.locator('main').innerText()).includes(pin), false)

	const context = await browser.newContext({ ...narrow, colorScheme: 'dark' })
	const stranger = await context.newPage()
	await stranger.goto(address)
	await stranger.getByLabel('PIN', { exact: true }).fill('00000000')
	await stranger.getByRole('button', { name: 'Show it once' }).click()
	await stranger.getByRole('alert').getByText(/leads nowhere/).waitFor()
	await looksRight(stranger, 'answer-link-refused')
	await stranger.getByRole('link', { name: 'Kiswahili' }).click()
	await looksRight(stranger, 'answer-link-sw')
	await stranger.getByRole('link', { name: 'English' }).click()
	await stranger.getByLabel('PIN', { exact: true }).fill(pin)
	await stranger.getByRole('button', { name: 'Show it once' }).click()
	await stranger.getByRole('heading', { level: 1, name: /Request for help/ }).waitFor()
	const told = await stranger.locator('main').innerText()
	assert.match(told, /Paralegal/)
	assert.equal(told.includes(title), false)
	await looksRight(stranger, 'answer-link-request')
	await stranger.getByRole('button', { name: 'Accept', exact: true }).click()
	await stranger.getByText('Accepted. Thank you.').waitFor()
	await looksRight(stranger, 'answer-link-receipt')
	const [, receipt] = /Receipt number\s+(\S+)/.exec(await stranger.locator('main').innerText())

	// The coordinator hears it without asking, with the same number.
	await referrals.getByText(`Receipt ${receipt}`).waitFor()
	await stranger.goto(address)
	await stranger.getByLabel('PIN', { exact: true }).fill(pin)
	await stranger.getByRole('button', { name: 'Show it once' }).click()
	await stranger.getByRole('alert').getByText(/leads nowhere/).waitFor()
	assert.deepEqual(coordinator.faults, [])
	await context.close()
})

/** At 320 px in the dark and at a desk in the light: nothing sideways, nothing that axe sees. */
async function looksRight(page, name) {
	assert.equal(await page.locator('script').count(), 0)
	await fits(page)
	assert.ok((await isAccessible(page)) > 10)
	await picture(page, `${name}-320-dark`)
	await page.emulateMedia({ colorScheme: 'light' })
	await page.setViewportSize(desk.viewport)
	assert.ok((await isReadable(page)) > 0)
	await picture(page, name)
	await page.emulateMedia({ colorScheme: 'dark' })
	await page.setViewportSize(narrow.viewport)
}
