import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fillPassword, isClean, openBrowser, phone, picture, portal, signIn } from './browser.mjs'
import { onBoard, openCase, pickRoute, recordConsent, request, send } from './steps.mjs'

const partner = /Garissa paralegals \(example\)/i
let browser

before(async () => {
	browser = await openBrowser()
})
after(() => browser.close())

/** Everything that this browser keeps for the portal. */
function kept(page) {
	return page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map((database) => database.name),
		caches: await caches.keys(),
		storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
		cookies: document.cookie,
	}))
}

/** One mark that says nothing stays: the next sign-in asks for the password. */
const nothing = { databases: [], caches: [], storage: ['ask'], cookies: '' }

async function isGone(page) {
	await page.waitForURL('**/notes.html')
	assert.equal(await page.title(), 'Notes')
	assert.equal((await page.locator('body').innerText()).trim(), 'Notes')
	assert.deepEqual(await kept(page), nothing)
}

async function isSignedOut(page) {
	await page.getByLabel('Username or email').waitFor()
}

/** Also without the mark: the session itself has ended. */
async function isEnded(page) {
	await page.goto(`${portal}/notes.html`)
	await page.evaluate(() => localStorage.clear())
	await page.goto(portal)
	await isSignedOut(page)
}

test('Leave now wipes everything kept here and ends the session', async () => {
	const page = await signIn(browser, 'partner-intake', phone)
	await page.getByRole('heading', { name: 'Inbox', exact: true }).waitFor()
	await page.getByRole('button', { name: 'Kiswahili' }).click()
	await page.getByRole('button', { name: 'Ondoka sasa' }).waitFor()
	assert.notDeepEqual(await kept(page), nothing)
	await page.getByRole('button', { name: 'Ondoka sasa' }).click()
	await isGone(page)
	await picture(page, 'left')
	await page.goBack()
	await isSignedOut(page)
	assert.equal((await page.locator('body').innerText()).includes('Garissa'), false)
	await isEnded(page)
})

test('Esc three times does the same, also out of a form', async () => {
	const page = await signIn(browser, 'coordinator')
	await page.getByRole('link', { name: 'New case' }).click()
	await page.getByLabel('What makes you say so? (Now)').fill('typed and never sent')
	for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
	await isGone(page)
})

test('an address of another role does not exist, and says so in the same words as one that leads nowhere', async () => {
	const words = []
	for (const [username, path] of [
		['partner-intake', '/board'],
		['partner-intake', '/cases/00000000-0000-4000-8000-000000000000'],
		['coordinator', '/inbox'],
		['coordinator', '/cases/00000000-0000-4000-8000-000000000000'],
		['auditor', '/partners'],
		['partner-intake', '/members'],
		['partner-admin', '/duplicates'],
		['coordinator', '/registers'],
		['administrator', '/partners/garissa-paralegals-example'],
	]) {
		const page = await signIn(browser, username, { path })
		await page.getByRole('heading', { name: 'This does not exist for you' }).waitFor()
		await isClean(page)
		words.push(await page.locator('main').innerText())
		await page.context().close()
	}
	assert.equal(words.length, 9)
	assert.equal(new Set(words).size, 1)
})

test('who reads for a body starts in its reading room, where nothing else is', async () => {
	const page = await signIn(browser, 'body-reader')
	await page.getByRole('heading', { name: 'Reading room' }).waitFor()
	assert.equal(await page.getByRole('link', { name: /Board|Inbox|Partners|Audit/ }).count(), 0)
	await isClean(page)
})

test('an answer given without a network is kept and sent by itself, in Kiswahili', async () => {
	const coordinator = await signIn(browser, 'coordinator')
	const reference = await openCase(coordinator, { needs: ['Paralegal help'] })
	await recordConsent(coordinator)
	await pickRoute(coordinator, partner)
	const phoneReference = await send(coordinator, partner)
	await coordinator.getByRole('link', { name: 'Board' }).click()
	await (await onBoard(coordinator, reference)).getByText(/was asked/).waitFor()

	const page = await signIn(browser, 'partner-intake', phone)
	await page.getByRole('button', { name: 'Kiswahili' }).click()
	await page.getByRole('heading', { name: 'Kikasha' }).waitFor()
	assert.equal(await page.locator('html').getAttribute('lang'), 'sw')
	await page.getByText(/yanasubiri jibu lako|linasubiri jibu lako/).waitFor()
	await isClean(page)
	await picture(page, 'kikasha-360')

	const card = await request(page, phoneReference)
	await page.bringToFront()
	await page.context().setOffline(true)
	await card.getByRole('button', { name: /^Kataa / }).click()
	await card.getByText('Kwa nini huwezi kuipokea?').waitFor()
	await card.getByRole('button', { name: 'Hatuna nafasi' }).click()
	await page.getByText('“Hapana” yako imehifadhiwa hapa.').waitFor()
	await page.getByText(/^Bado unaweza kujibu. Jibu 1/).waitFor()
	await picture(page, 'kikasha-offline-360')
	await page.context().setOffline(false)
	await page.getByText(/^Umekataa. Asante/).waitFor()
	await card.getByText('Imekataliwa').waitFor()
	await picture(page, 'kikasha-imekataliwa-360')
	await coordinator.getByRole('listitem').filter({ hasText: reference }).getByText(/declined\./).waitFor()
})

test('a screen left alone locks, holds nothing, and gives the draft back once the person has signed in again', async () => {
	const page = await signIn(browser, 'coordinator', { clock: true })
	await page.getByRole('link', { name: 'New case' }).click()
	const reason = page.getByLabel('What makes you say so? (Now)')
	await reason.fill('typed before the lock')
	await page.clock.fastForward('04:05')
	await page.getByRole('dialog', { name: 'Locking in one minute' }).waitFor()
	await page.getByRole('button', { name: 'Stay' }).click()
	await page.clock.fastForward('05:05')
	await page.getByRole('heading', { name: 'Locked' }).waitFor()
	assert.equal((await page.content()).includes('typed before the lock'), false)
	await isClean(page)
	await picture(page, 'locked')

	const [asked] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: 'Sign in again' }).click()])
	await asked.getByLabel('Password', { exact: true }).waitFor()
	// The sign-in may remember who it was, and then asks for the password alone.
	const username = asked.locator('input[name=username]:not([type=hidden])')
	if ((await username.count()) > 0) await username.fill('coordinator')
	await fillPassword(asked)
	await reason.waitFor()
	assert.equal(await reason.inputValue(), 'typed before the lock')
	await isClean(page)
})
