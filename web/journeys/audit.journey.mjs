import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { desk, fits, isAccessible, isClean, narrow, openBrowser, phone, picture, signIn } from './browser.mjs'
import { openCase, recordConsent } from './steps.mjs'

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

test('an auditor finds what was done, asks for its proof and has the whole record checked', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	await openCase(coordinator, { needs: ['Paralegal help'] })

	const page = await signIn(browser, 'auditor')
	await page.getByRole('heading', { name: 'Audit record' }).waitFor()
	await page.getByLabel('What was done').selectOption({ label: 'Opened the case' })
	await page.getByRole('button', { name: 'Search', exact: true }).click()
	const opened = page.getByRole('row').filter({ hasText: 'Opened the case' })
	await opened.first().waitFor()
	await page.getByRole('cell', { name: /board|audit record/ }).first().waitFor({ state: 'detached' })
	assert.equal(await page.getByRole('cell', { name: 'Opened the case' }).count(), (await page.getByRole('row').count()) - 1)
	await isClean(page)

	await opened.first().getByRole('button', { name: /^Proof of entry/ }).click()
	await page.getByText(/^This entry is in the record that was signed|^No signed head is over this entry yet/).waitFor()
	await picture(page, 'screen-audit-proof')
	await page.getByRole('button', { name: 'Close' }).click()
	await page.getByRole('button', { name: 'Check the whole record' }).click()
	await page.getByText('No change was found').waitFor()
	await look(page, 'screen-audit')

	await page.getByRole('button', { name: 'Kiswahili' }).click()
	await page.getByRole('heading', { name: 'Rekodi ya ukaguzi' }).waitFor()
	await page.getByText('Alifungua kesi').last().waitFor()
	await picture(page, 'screen-audit-sw')

	// From one identifier to everything about it.
	await opened.or(page.getByRole('row').filter({ hasText: 'Alifungua kesi' })).first().getByRole('button', { name: /pekee$/ }).last().click()
	await page.getByRole('button', { name: 'Onyesha yote' }).waitFor()
	await isClean(page)
	assert.deepEqual(page.faults, [])
})

test('a coordinator can tell the person who saw their case, on paper too', async () => {
	const page = await signIn(browser, 'coordinator')
	const reference = await openCase(page, { needs: ['Paralegal help'] })
	await recordConsent(page)
	await page.getByRole('link', { name: 'Who saw this' }).click()
	await page.getByRole('heading', { name: `Who saw ${reference}` }).waitFor()
	const days = page.getByRole('table', { name: 'By day and organization' })
	await days.getByRole('row').filter({ hasText: 'Opened the case' }).first().waitFor()
	await days.getByRole('row').filter({ hasText: 'Recorded consent' }).first().waitFor()
	await page.getByText('Each single time').click()
	await page.getByRole('table', { name: 'Each single time' }).getByRole('row').filter({ hasText: 'Recorded consent' }).first().waitFor()
	await look(page, 'screen-who-saw')

	await page.emulateMedia({ media: 'print' })
	assert.equal(await page.getByRole('button', { name: 'Print' }).isVisible(), false)
	assert.equal(await days.isVisible(), true)
	await picture(page, 'screen-who-saw-print')
	await page.emulateMedia({ media: 'screen' })

	await page.getByRole('button', { name: 'Kiswahili' }).click()
	await page.getByRole('heading', { name: `Nani aliona ${reference}` }).waitFor()
	await picture(page, 'screen-who-saw-sw')
	await page.getByRole('link', { name: 'Rudi kwenye kesi' }).click()
	await page.getByRole('heading', { name: reference }).waitFor()
	assert.deepEqual(page.faults, [])
})
