import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { confirm } from './code.mjs'
import { fits, isAccessible, isClean, narrow, openBrowser, phone, picture, signIn } from './browser.mjs'

const { NJIA_HOUSE_CASE: caseFile, NJIA_HOUSE_PERSON: housePerson } = process.env
const words = /A house that does not exist/
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** Everything that the page keeps beyond what is on the screen. */
function kept(page) {
	return page.evaluate(async () => {
		const stores = 'caches' in window ? await caches.keys() : []
		const databases = indexedDB.databases ? (await indexedDB.databases()).map(({ name }) => name) : []
		return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, stores, databases, history.state, document.title, location.href])
	})
}

test('the way to a safe house is shown for a minute, after a second person has agreed', { skip: !caseFile }, async () => {
	const asker = await signIn(browser, 'journey-asker', { ...narrow, clock: true, path: `/cases/${caseFile}` })
	await asker.getByRole('button', { name: /^Ask for the way/ }).click()
	const ways = asker.getByRole('region', { name: 'The way to the house' })
	await ways.getByText('Waits for a second person').waitFor()

	const lead = await signIn(browser, 'journey-lead')
	await lead.getByText(/waits for a second person/).waitFor()
	await lead.locator(`a[href="/cases/${caseFile}"]`).first().click()
	await lead.getByRole('button', { name: 'Let it be shown' }).click()
	await confirm(lead)
	await lead.getByText(/^Approved until/).waitFor()
	assert.ok((await isAccessible(lead)) > 10)
	await isClean(lead)

	await asker.getByRole('button', { name: 'Show the way' }).click()
	await confirm(asker)
	await ways.getByText(words).waitFor()
	await fits(asker)
	assert.ok((await isAccessible(asker)) > 10)
	await isClean(asker)
	assert.doesNotMatch(await kept(asker), words)
	await picture(asker, 'way-shown-320')
	await asker.clock.fastForward('01:01')
	await ways.getByRole('button', { name: 'Show the way' }).waitFor()
	assert.doesNotMatch(await asker.content(), words)

	const house = await signIn(browser, housePerson, { ...phone, path: '/inbox' })
	await house.getByRole('link', { name: 'Our house' }).click()
	await house.getByRole('row').filter({ hasText: 'Kenya Human Rights Commission' }).getByText(/^NJ-/).first().waitFor()
	assert.doesNotMatch(await house.content(), words)
	await fits(house)
	assert.ok((await isAccessible(house)) > 10)
	await isClean(house)
	await picture(house, 'our-house-360')
	for (const page of [asker, lead, house]) assert.deepEqual(page.faults, [])
})
