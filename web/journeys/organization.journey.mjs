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

/** The sheet of one service at one place. */
const sheetOf = (page, service) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: service, exact: true }) })

/** Calls a service otherwise, from the sheet of one of its places. */
async function rename(page, from, to) {
	const sheet = sheetOf(page, from)
	await sheet.getByText('Put the service right').click()
	await sheet.getByRole('textbox', { name: 'Name' }).fill(to)
	await sheet.getByRole('group').filter({ hasText: 'Put the service right' }).getByRole('button', { name: 'Save' }).click()
	await sheetOf(page, to).waitFor()
}

test('a coordinator puts right what an organization does, when and with whom, and all of it is on its record', async () => {
	const page = await signIn(browser, 'coordinator', { path: '/partners' })
	await page.getByLabel('Name contains').fill('garissa par')
	await page.getByRole('button', { name: 'Search' }).click()
	await page.getByRole('link', { name: partner }).click()
	await page.getByRole('heading', { name: partner, level: 1 }).waitFor()
	await rename(page, 'Legal representation', 'Legal representation, seen (example)')

	const sheet = sheetOf(page, 'Legal representation, seen (example)')
	await sheet.getByText('Put hours, languages and place right').click()
	await sheet.getByRole('textbox', { name: 'Closes, HH:MM' }).fill('23:30')
	await sheet.getByRole('group').filter({ hasText: 'Put hours, languages and place right' }).getByRole('button', { name: 'Save' }).click()
	await sheet.getByText(/07:00 to 23:30/).waitFor()

	const agreements = page.getByRole('region', { name: 'Agreements' })
	const rows = await agreements.getByRole('row').count()
	await agreements.getByText('Put down an agreement').click()
	await agreements.getByRole('textbox', { name: 'With whom' }).fill('listening')
	await agreements.getByRole('button', { name: 'Search' }).click()
	await agreements.getByRole('radio', { name: /example/ }).first().check()
	await agreements.getByRole('textbox', { name: 'Where it is on record' }).fill('A memorandum of an example')
	await agreements.getByRole('button', { name: 'Save' }).click()
	await agreements.getByRole('row').nth(rows).waitFor()

	await page.getByRole('button', { name: 'Show what was changed' }).click()
	const record = page.getByRole('table', { name: 'What was changed' })
	await record.getByRole('row').filter({ hasText: 'Legal representation, seen (example)' }).first().waitFor()
	await look(page, 'screen-organization', [phone, narrow])
	await rename(page, 'Legal representation, seen (example)', 'Legal representation')
	assert.deepEqual(page.faults, [])
})

test('its own administrator keeps the entry and is shown no more than is theirs to change', async () => {
	const page = await signIn(browser, 'partner-admin', { path })
	await page.getByRole('heading', { name: partner, level: 1 }).waitFor()
	await page.getByRole('button', { name: 'All of this is right' }).click()
	await page.getByText(/by its own word; good until/).first().waitFor()
	const free = sheetOf(page, 'Legal representation').getByRole('group', { name: 'What is free now?' })
	await free.getByRole('button', { name: 'Still so' }).click()
	await page.getByRole('status').getByText('Free places noted.').waitFor()
	await sheetOf(page, 'Legal representation').getByText('Put hours, languages and place right').click()
	await page.getByRole('button', { name: 'Show what was changed' }).click()
	await page.getByRole('table', { name: 'What was changed' }).waitFor()
	assert.equal(await page.getByText('Put down an agreement').count(), 0)
	assert.ok((await page.getByRole('region', { name: 'Agreements' }).getByRole('row').count()) > 1)
	await look(page, 'screen-organization-own', [phone, narrow])

	const intake = await signIn(browser, 'partner-other', { path })
	await intake.getByRole('heading', { name: partner, level: 1 }).waitFor()
	assert.equal(await intake.getByText(/^Put |^Show what was changed|^Still so/).count(), 0, 'another organization only reads it')
	for (const each of [page, intake]) assert.deepEqual(each.faults, [])
})
