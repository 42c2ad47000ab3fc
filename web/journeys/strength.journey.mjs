import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isClean, look, narrow, openBrowser, phone, signIn } from './browser.mjs'
import { goTo } from './steps.mjs'

let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('a coordinator sees where the network would break, and who stands around a partner', async () => {
	const page = await signIn(browser, 'coordinator')
	await goTo(page, 'Strength')
	await page.getByRole('heading', { name: 'Strength of the network', level: 1 }).waitFor()
	const matrix = page.getByRole('region', { name: /scroll sideways/ })
	await matrix.waitFor()
	assert.equal(await matrix.getByRole('columnheader').count(), 48)
	await page.getByLabel('Kind of help', { exact: true }).selectOption({ label: 'Paralegal help' })
	await page.getByRole('img', { name: /^Paralegal help/ }).waitFor()
	await look(page, 'screen-strength', [phone, narrow])

	await page.getByRole('link', { name: /^Around / }).first().focus()
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: /^Around /, level: 1 }).waitFor()
	await page.getByRole('table', { name: 'Neighbours' }).waitFor()
	await look(page, 'screen-network', [phone, narrow])
	await page.getByRole('group', { name: /in the middle/ }).getByRole('link').first().focus()
	const before = await page.getByRole('heading', { level: 1 }).textContent()
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1 }).filter({ hasNotText: before }).waitFor()
	await isClean(page)
	assert.deepEqual(page.faults, [])
})
