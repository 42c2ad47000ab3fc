import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { look, narrow, openBrowser, phone, signIn } from './browser.mjs'

const header = 'kmhfl_code,name,facility_type,owner_type,county,lat,lon,open_24h,open_weekends,open_public_holidays,portal_tags,status,kmhfl_uuid\n'
const row = (code, name, county) => `${code},${name},Clinic,NGO,${county},-1.29,36.82,1,1,1,gbv,Operational,\n`
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test('an administrator tries a register out: what cannot be read is named, and every row that is not taken', async () => {
	const page = await signIn(browser, 'administrator', { path: '/registers' })
	const file = page.getByLabel('File', { exact: true })
	const give = (text, encoding) => file.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(header + text, encoding) })
	const tryOut = page.getByRole('button', { name: 'Try it out first' })
	await tryOut.click()
	await page.getByText('Choose a file.').waitFor()

	await give(row(1, 'Café (example)', 'Nairobi'), 'latin1')
	await tryOut.click()
	await page.getByText(/The file is not in UTF-8/).waitFor()
	// The browser itself says on its console that the portal refused: 422, and nothing else.
	assert.deepEqual(page.faults.splice(0).filter((fault) => !fault.includes('422')), [])

	await give(row(1, 'Tried out (example)', 'Nairobi') + row(1, 'Again (example)', 'Nairobi') + row(2, 'Elsewhere (example)', 'Atlantis'))
	await tryOut.click()
	await page.getByText('Tried out: nothing was stored').waitFor()
	const report = page.getByRole('table', { name: 'Rows of the report' })
	await report.getByText('Its key stood further up already.').waitFor()
	await report.getByText(/No county of that name/).waitFor()
	assert.equal(await page.getByRole('button', { name: 'Bring it in' }).getAttribute('aria-disabled'), 'false')
	await look(page, 'screen-registers', [phone, narrow])
	assert.deepEqual(page.faults, [])
})

test("a partner's administrator sees the people of their own organization, and lets nobody without a name in", async () => {
	const page = await signIn(browser, 'partner-admin', { path: '/members' })
	await page.getByRole('table', { name: 'People of your organization' }).getByText('you', { exact: true }).waitFor()
	await look(page, 'screen-members', [phone, narrow])
	await page.getByRole('button', { name: 'Let somebody in' }).click()
	await page.getByRole('button', { name: 'Make the sign-in' }).click()
	await page.getByRole('alert').waitFor()
	await look(page, 'screen-invite', [phone, narrow])
	assert.deepEqual(page.faults, [])
})
