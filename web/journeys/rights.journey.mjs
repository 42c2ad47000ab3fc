import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fits, isAccessible, isClean, narrow, openBrowser, picture, signIn } from './browser.mjs'
import { goTo, openCase } from './steps.mjs'

let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

async function look(page, name) {
	await isClean(page)
	assert.ok((await isAccessible(page)) > 10, `${name}: axe ran too few rules`)
	await page.setViewportSize(narrow.viewport)
	await fits(page)
	await picture(page, name)
}

test('a coordinator says why a case may be recorded, and gives the person what the law gives them', async () => {
	const page = await signIn(browser, 'coordinator')
	const reference = await openCase(page, { needs: ['Paralegal help'] })
	await page.getByRole('link', { name: 'Rights and law' }).click()
	await page.getByRole('heading', { name: `Rights and law in ${reference}` }).waitFor()

	await page.getByRole('button', { name: 'Record another basis' }).click()
	await page.getByRole('radio', { name: 'A claim is made, prepared or defended' }).check()
	await page.getByLabel('Why is it recorded anew?').selectOption({ label: 'A claim is prepared, or none any more' })
	await page.getByRole('button', { name: 'Record this basis' }).click()
	await page.getByText('Six years after the last thing that happened').waitFor()

	await page.getByRole('button', { name: 'Record a request' }).click()
	await page.getByLabel('What does the person ask for?').selectOption({ label: 'Everything held about them' })
	await page.getByRole('button', { name: 'Put it on record' }).click()
	await page.getByRole('button', { name: 'It is done' }).waitFor()

	await page.getByRole('button', { name: 'Put something right' }).click()
	await page.getByLabel('County', { exact: true }).selectOption({ label: 'Mombasa' })
	await page.getByRole('radio', { name: 'It was taken down wrongly' }).check()
	await page.getByRole('button', { name: 'Put it right' }).click()
	await page.getByText('Put right before').click()
	await page.getByText(/: where · It was taken down wrongly$/).waitFor()

	// Everything held is shown to nobody who has not proved who they are just now.
	await page.getByRole('button', { name: 'Make the file' }).click()
	await page.getByText('Confirm that it is you').first().waitFor()
	await look(page, 'screen-rights')
	await page.getByRole('button', { name: 'Kiswahili' }).click()
	await page.getByRole('heading', { name: `Haki na sheria katika ${reference}` }).waitFor()
	assert.deepEqual(page.faults, [])
})

test('a duty lead puts a breach on record, sees its clock and whom it concerns', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	const reference = await openCase(coordinator, { needs: ['Paralegal help'] })
	const page = await signIn(browser, 'duty-lead')
	await goTo(page, 'Breaches')
	await page.getByRole('button', { name: 'Record a breach' }).click()
	await page.getByLabel('What happened?').selectOption({ label: 'A phone, computer or disk was lost or taken' })
	await page.getByRole('checkbox', { name: 'It is lost' }).check()
	await page.getByRole('group', { name: 'Is there a real risk of harm' }).getByRole('radio', { name: 'Yes, there is' }).check()
	await page.getByRole('group', { name: 'Did keys' }).getByRole('radio', { name: 'No, there is not' }).check()
	const told = `A phone was left in a bus near ${reference}`
	await page.getByLabel('In a few words').fill(told)
	await page.getByRole('button', { name: 'Put it on record' }).click()
	const breach = page.getByRole('region', { name: 'A phone, computer or disk was lost or taken' }).filter({ hasText: told })
	await breach.getByText('The Data Commissioner, within 72 hours').waitFor()
	// People are told too when anything of theirs was readable at that moment.
	const tell = breach.getByRole('button', { name: /told just now$/ })
	for (let left = await tell.count(); left > 0; left--) {
		await tell.first().click()
		await tell.nth(left - 1).waitFor({ state: 'detached' })
	}
	await breach.getByRole('checkbox', { name: 'Sessions were ended' }).check()
	await breach.getByRole('button', { name: 'Close this breach' }).click()
	await breach.getByText(/Closed /).waitFor()

	await page.getByLabel('Until').fill('2099-01-01T00:00')
	await page.getByRole('button', { name: 'Find the cases' }).click()
	await page.getByText('That cannot be asked.').waitFor()
	await page.getByLabel('Until').fill(new Date(Date.now() + 190 * 60_000).toISOString().slice(0, 16))
	await page.getByRole('button', { name: 'Find the cases' }).click()
	await page.getByRole('cell', { name: reference }).waitFor()
	await look(page, 'screen-breaches')
	assert.deepEqual(page.faults, [])
})
