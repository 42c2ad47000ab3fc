import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, signIn } from './browser.mjs'
import { goTo, openCase } from './steps.mjs'

let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('who else can press: every body answers with reasons, and what is stated changes the answers', async () => {
	const page = await signIn(browser, 'coordinator')
	await openCase(page, { needs: ['Paralegal help'] })
	await page.getByRole('link', { name: 'Who else can press' }).click()
	await page.getByRole('heading', { name: 'Who else can press', level: 1 }).waitFor()
	const can = page.getByRole('region', { name: /^Can be asked now/ })
	await can.getByRole('heading', { name: 'Working Group on Arbitrary Detention' }).waitFor()
	await look(page, 'screen-press', [phone, narrow])

	assert.equal(await can.getByRole('heading', { name: 'Front Line Defenders' }).count(), 0)
	await page.locator('summary', { hasText: 'State it, or state it anew' }).click()
	await page.getByRole('checkbox', { name: 'human rights defenders', exact: true }).check()
	await page.getByRole('radio', { name: 'They were told' }).check()
	await look(page, 'screen-press-facts', [phone, narrow])
	await page.getByRole('button', { name: 'Keep what is stated' }).click()
	await can.getByRole('heading', { name: 'Front Line Defenders' }).waitFor()
	const not = page.getByRole('region', { name: /^Cannot be asked/ })
	await not.getByRole('button', { name: /more$/ }).click()
	await not.getByText('It has no jurisdiction over Kenya').first().waitFor()

	await page.getByRole('link', { name: 'All bodies' }).click()
	await page.getByRole('heading', { name: 'Bodies that can be appealed to', level: 1 }).waitFor()
	await page.getByText('120 bodies').waitFor()
	await look(page, 'screen-bodies', [phone, narrow])
	await page.getByLabel('What it can do').selectOption({ label: 'a line at any hour' })
	await page.getByText('3 bodies').waitFor()
	assert.equal(new URL(page.url()).search, '?offer=LINE_24_HOURS')
	await goTo(page, 'Bodies')
	await page.getByText('120 bodies').waitFor()
	await page.goBack()
	await page.getByText('3 bodies').waitFor()
	assert.deepEqual(page.faults, [])
})
