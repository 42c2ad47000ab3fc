import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fits, look, narrow, openBrowser, phone, portal, signIn } from './browser.mjs'
import { openCase, pickRoute, recordConsent, request, send } from './steps.mjs'

const partner = /Garissa paralegals \(example\)/i
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

test("every coordinator's screen is readable in both lights and at 320 px", async () => {
	const page = await signIn(browser, 'coordinator')
	await page.getByRole('link', { name: 'New case' }).click()
	await page.getByLabel('What happened?').waitFor()
	await page.getByRole('button', { name: 'Open the case' }).click()
	await page.getByRole('alert').waitFor()
	await look(page, 'screen-intake')
	await page.getByRole('link', { name: 'Board' }).click()

	await openCase(page, { needs: ['Paralegal help', 'Psychosocial counselling'] })
	await page.getByRole('button', { name: 'Record consent' }).click()
	await page.getByLabel('Who may be told?').waitFor()
	await look(page, 'screen-consent')
	await page.getByRole('button', { name: 'Cancel' }).click()
	await recordConsent(page)
	await page.getByRole('button', { name: 'Done: To court' }).click()
	await page.getByRole('heading', { name: 'Clocks that stand still' }).waitFor()
	await look(page, 'screen-case')
	await page.getByRole('button', { name: 'It runs on: To court' }).click()
	await page.getByRole('button', { name: 'Done: To court' }).waitFor()

	await pickRoute(page, partner)
	await page.getByText('Change what is planned').click()
	await look(page, 'screen-picker')

	await page.getByRole('button', { name: 'Check what they will see' }).click()
	await page.getByRole('heading', { name: /will see exactly this/ }).first().waitFor()
	await look(page, 'screen-preview')

	await page.getByRole('link', { name: 'Board' }).click()
	await page.getByRole('link', { name: /^Choose route: / }).first().waitFor()
	await look(page, 'screen-board')

	await page.getByRole('link', { name: 'Partners' }).click()
	await page.getByLabel('Name contains').fill('garissa par')
	await page.getByRole('button', { name: 'Search' }).click()
	await page.getByRole('heading', { name: partner }).waitFor()
	await look(page, 'screen-partners')

	await page.getByRole('link', { name: 'Defenders and their networks' }).click()
	await page.getByRole('button', { name: 'Add a defender' }).click()
	await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor()
	await look(page, 'screen-defenders')
	await page.goBack()
	await page.getByRole('link', { name: 'Entries that may be the same' }).click()
	await page.getByRole('heading', { name: 'Entries that may be the same' }).waitFor()
	await look(page, 'screen-duplicates')
	assert.deepEqual(page.faults, [])
})

test("a partner's screens are readable in both lights, at 360 and at 320 px, and their buttons can be hit", async () => {
	const coordinator = await signIn(browser, 'coordinator')
	await openCase(coordinator, { needs: ['Paralegal help'] })
	await recordConsent(coordinator)
	await pickRoute(coordinator, partner)
	const reference = await send(coordinator, partner)

	const page = await signIn(browser, 'partner-intake', phone)
	const card = await request(page, reference)
	await fits(page)
	for (const button of await card.getByRole('button').all()) {
		const { height } = await button.boundingBox()
		assert.ok(height >= 44, `${await button.innerText()} is ${height} px high`)
	}
	await isOnFirstScreen(page)
	await look(page, 'screen-inbox')
	await card.getByRole('button', { name: /^Decline / }).click()
	await look(page, 'screen-decline')
	await page.goto(portal + (await card.getByRole('link').getAttribute('href')))
	await page.getByRole('heading', { level: 1 }).waitFor()
	await look(page, 'screen-referral')
	assert.deepEqual(page.faults, [])
})

/** Free places stand above the list, every button of theirs can be hit, and what waits is still seen without scrolling. */
async function isOnFirstScreen(page) {
	const before = page.viewportSize()
	await page.setViewportSize(narrow.viewport)
	const own = page.getByRole('region', { name: 'Your free places' })
	await own.getByRole('button').first().waitFor()
	const first = await page.getByRole('region', { name: 'Waiting for your answer' }).getByRole('heading').first().boundingBox()
	assert.ok(first.y + first.height < narrow.viewport.height - 60, `the first request begins at ${first.y} px`)
	for (const button of await own.getByRole('button').all()) {
		const box = await button.boundingBox()
		assert.ok(box === null || (box.height >= 44 && box.width >= 44), `a button of free places is ${box?.width} x ${box?.height} px`)
	}
	await page.setViewportSize(before)
}

test('the whole screen is reached with the keyboard alone, and a card is picked by its number', async () => {
	const page = await signIn(browser, 'coordinator')
	await openCase(page, { needs: ['Paralegal help', 'Psychosocial counselling'] })
	await recordConsent(page)
	await pickRoute(page, partner)
	const cards = page.getByRole('radio', { name: /example|Commission/ })
	await cards.first().focus()
	const count = await cards.count()
	await page.keyboard.press(String(count))
	assert.equal(await cards.nth(count - 1).isChecked(), true)
	await page.keyboard.press('1')
	assert.equal(await cards.first().isChecked(), true)
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: 'What they will see' }).waitFor()
	assert.equal(await page.evaluate(() => document.activeElement?.id), 'main')
})
