import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { desk, fits, isAccessible, isClean, narrow, openBrowser, phone, picture, signIn } from './browser.mjs'

let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** One screen in both lights at desk width, then on a phone and at the narrowest width that must hold. */
async function look(page, name) {
	await isClean(page)
	for (const colorScheme of ['light', 'dark']) {
		await page.emulateMedia({ colorScheme })
		assert.ok((await isAccessible(page)) > 10, `${name}: axe ran too few rules`)
		await picture(page, `${name}-${colorScheme}`)
	}
	await page.emulateMedia({ colorScheme: 'light' })
	for (const { viewport } of [phone, narrow]) {
		await page.setViewportSize(viewport)
		await fits(page)
		await picture(page, `${name}-${viewport.width}`)
	}
	await page.setViewportSize(desk.viewport)
}

test('a coordinator sees where the network would break, and who stands around a partner', async () => {
	const page = await signIn(browser, 'coordinator')
	await page.getByRole('link', { name: 'Strength', exact: true }).click()
	await page.getByRole('heading', { name: 'Strength of the network', level: 1 }).waitFor()
	const matrix = page.getByRole('region', { name: /scroll sideways/ })
	await matrix.waitFor()
	assert.equal(await matrix.getByRole('columnheader').count(), 48)
	await page.getByLabel('Kind of help', { exact: true }).selectOption({ label: 'Paralegal help' })
	await page.getByRole('img', { name: /^Paralegal help/ }).waitFor()
	await look(page, 'screen-strength')

	await page.getByRole('link', { name: /^Around / }).first().focus()
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: /^Around /, level: 1 }).waitFor()
	await page.getByRole('table', { name: 'Neighbours' }).waitFor()
	await look(page, 'screen-network')
	await page.getByRole('group', { name: /in the middle/ }).getByRole('link').first().focus()
	const before = await page.getByRole('heading', { level: 1 }).textContent()
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1 }).filter({ hasNotText: before }).waitFor()
	await isClean(page)
	assert.deepEqual(page.faults, [])
})
