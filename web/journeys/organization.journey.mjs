import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, signIn } from './browser.mjs'

const partner = 'Garissa Paralegals (example)'
const path = '/partners/garissa-paralegals-example'
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** The sheet of the service that these journeys put right, whatever it is called at the moment. */
const sheetOf = (page) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Legal representation/ }) })

/** What a label opens. */
const opened = (within, label) => within.getByRole('group').filter({ hasText: label }).last()

/** Calls the service otherwise. */
async function rename(page, name) {
	const form = opened(sheetOf(page), 'Put the service right')
	await sheetOf(page).getByText('Put the service right').click()
	await form.getByRole('textbox', { name: 'Name' }).fill(name)
	await form.getByRole('button', { name: 'Save' }).click()
	await page.getByRole('heading', { name, exact: true }).waitFor()
	await sheetOf(page).getByText('Put the service right').click()
}

test('a coordinator puts right what an organization does, when and with whom, and it is on its record', async () => {
	const page = await signIn(browser, 'coordinator', { path: '/partners' })
	await page.getByLabel('Name contains').fill('garissa par')
	await page.getByRole('button', { name: 'Search' }).click()
	await page.getByRole('link', { name: partner }).click()
	await page.getByRole('heading', { name: partner, level: 1 }).waitFor()
	await rename(page, 'Legal representation, seen (example)')

	const hours = opened(sheetOf(page), 'Put hours, languages and place right')
	await sheetOf(page).getByText('Put hours, languages and place right').click()
	await hours.getByRole('textbox', { name: 'Closes, HH:MM' }).fill('23:30')
	await hours.getByRole('button', { name: 'Save' }).click()
	await sheetOf(page).getByText(/07:00 to 23:30/).waitFor()

	const agreements = page.getByRole('region', { name: 'Agreements' })
	await agreements.getByRole('link', { name: /^receives from Kenya Human Rights Commission/ }).waitFor()
	await agreements.getByText('Change or end an agreement').click()
	await agreements.locator('summary').filter({ hasText: /^receives from Kenya Human Rights Commission/ }).click()
	const terms = opened(agreements, /^receives from Kenya Human Rights Commission/)
	await terms.getByLabel('Minutes a hand-off takes').fill('25')
	await terms.getByRole('button', { name: 'Save' }).click()
	await page.getByRole('status').getByText('Saved.').waitFor()

	await page.getByRole('button', { name: 'Show what was changed' }).click()
	const record = page.getByRole('table', { name: 'What was changed' })
	await record.getByRole('row').filter({ hasText: 'Legal representation, seen (example)' }).first().waitFor()
	await look(page, 'screen-organization', [phone, narrow])
	await rename(page, 'Legal representation')
	assert.deepEqual(page.faults, [])
})

test('its own administrator keeps the entry, and another organization only reads it', async () => {
	const page = await signIn(browser, 'partner-admin', { path })
	await page.getByRole('heading', { name: partner, level: 1 }).waitFor()
	await page.getByRole('button', { name: 'All of this is right' }).click()
	await page.getByText(/by its own word; good until/).first().waitFor()
	await sheetOf(page).getByRole('group', { name: 'What is free now?' }).getByRole('button', { name: 'Still so' }).click()
	await page.getByRole('status').getByText('Free places noted.').waitFor()
	await sheetOf(page).getByText('Put hours, languages and place right').click()
	await page.getByRole('button', { name: 'Show what was changed' }).click()
	await page.getByRole('table', { name: 'What was changed' }).waitFor()
	assert.equal(await page.getByText('Put down an agreement').count(), 0)
	assert.ok((await page.getByRole('region', { name: 'Agreements' }).getByRole('row').count()) > 1)
	await look(page, 'screen-organization-own', [phone, narrow])

	const other = await signIn(browser, 'partner-other', { path })
	await other.getByRole('heading', { name: partner, level: 1 }).waitFor()
	assert.equal(await other.getByText(/^Put |^Show what was changed|^Still so/).count(), 0)
	for (const each of [page, other]) assert.deepEqual(each.faults, [])
})
